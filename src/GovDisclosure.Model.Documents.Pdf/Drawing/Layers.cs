using GovDisclosure.Model.Documents.Pdf.Guards;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace GovDisclosure.Model.Documents.Pdf.Drawing;

/// <summary>The layers of a document, and which of them are shown when it is opened.</summary>
internal sealed class Layers
{
    private readonly List<(DictionaryToken Layer, bool IsOn)> _layers = [];
    private readonly IPdfTokenScanner _scanner;
    private readonly ReadingBudget _budget;

    public Layers(DictionaryToken? catalog, IPdfTokenScanner scanner, ReadingBudget budget)
    {
        (_scanner, _budget) = (scanner, budget);
        if (catalog is null || !catalog.TryGet(NameToken.Create("OCProperties"), scanner, out DictionaryToken? properties))
        {
            return;
        }

        properties.TryGet(NameToken.D, scanner, out DictionaryToken? initial);
        bool isOn = initial is null || !initial.TryGet(NameToken.Create("BaseState"), scanner, out NameToken? state) || state.Data != "OFF";
        HashSet<IToken> others = [.. TokensOf(initial, isOn ? "OFF" : "ON")];
        foreach (IToken token in TokensOf(properties, "OCGs").Union(others))
        {
            if (Resolve(token) is { } layer)
            {
                _layers.Add((layer, isOn ^ others.Contains(token)));
            }
        }
    }

    /// <summary>Whether what is in a layer is shown; doubtful where that hangs on several layers, or is not known.</summary>
    public Visibility Of(IToken? token)
    {
        _budget.SpendSteps(1 + _layers.Count);
        DictionaryToken? layer = Resolve(token);
        if (_layers.TrueForAll(other => other.IsOn))
        {
            return Visibility.Seen;
        }

        if (layer is null)
        {
            return Visibility.Doubtful;
        }

        if (layer.TryGet(NameToken.Create("OCGs"), out IToken? members))
        {
            IEnumerable<IToken> tokens = members is ArrayToken array ? array.Data : [members];
            return !layer.ContainsKey(NameToken.Create("VE")) && tokens.All(member => IsOn(Resolve(member)) == true) ? Visibility.Seen : Visibility.Doubtful;
        }

        return IsOn(layer) switch
        {
            true => Visibility.Seen,
            false => Visibility.Hidden,
            null => Visibility.Doubtful,
        };
    }

    /// <summary>Null where layers of which one is on and another off cannot be told apart.</summary>
    private bool? IsOn(DictionaryToken? layer)
    {
        bool? isOn = null;
        foreach ((DictionaryToken other, bool isOtherOn) in _layers)
        {
            if (ReferenceEquals(other, layer))
            {
                return isOtherOn;
            }

            if (layer is not null && other.Equals(layer))
            {
                if (isOn == !isOtherOn)
                {
                    return null;
                }

                isOn = isOtherOn;
            }
        }

        return isOn;
    }

    private IEnumerable<IToken> TokensOf(DictionaryToken? dictionary, string key) =>
        dictionary is not null && dictionary.TryGet(NameToken.Create(key), _scanner, out ArrayToken? array) ? array.Data : [];

    private DictionaryToken? Resolve(IToken? token) =>
        token as DictionaryToken ?? (token is IndirectReferenceToken reference ? _scanner.Get(reference.Data)?.Data as DictionaryToken : null);
}
