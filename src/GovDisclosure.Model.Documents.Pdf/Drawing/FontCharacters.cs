using System.Globalization;
using GovDisclosure.Model.Documents.Content;
using GovDisclosure.Model.Forms;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace GovDisclosure.Model.Documents.Pdf.Drawing;

/// <summary>Finds which characters the codes of fonts stand for.</summary>
internal sealed class FontCharacters(IPdfTokenScanner scanner)
{
    private const char FirstRadical = '\u2E80';
    private const char LastRadical = '\u2FDF';

    /// <summary>The length of the letters, with the sign behind them, that say which part of a font a document has.</summary>
    private const int Prefix = 7;

    private readonly Dictionary<IFont, bool> _known = [];
    private readonly Dictionary<IFont, string?> _names = [];

    /// <summary>What a font is called, whatever part of it the document has.</summary>
    public string? NameOf(IFont font)
    {
        if (!_names.TryGetValue(font, out string? name))
        {
            name = font.Name?.Data;
            name = name is { Length: > Prefix } && name[Prefix - 1] == '+' ? name[Prefix..] : name;
            _names.Add(font, name);
        }

        return name;
    }

    /// <summary>The character; <see cref="GridCell.Object"/> where the font does not say, or names one that cannot be printed.</summary>
    public string TextOf(IFont font, int code)
    {
        if (!SaysItsCharacters(font) || !font.TryGetUnicode(code, out string? text))
        {
            return $"{GridCell.Object}";
        }

        foreach (char c in text)
        {
            if (!IsPrinted(c))
            {
                return $"{GridCell.Object}";
            }
        }

        return WithoutRadicals(text);
    }

    /// <summary>
    /// Whether a font names its characters, or uses a known encoding. Codes of an encoding that only its program knows stand
    /// for anything. A font that is no object of its own cannot be looked at.
    /// </summary>
    private bool SaysItsCharacters(IFont font)
    {
        if (!_known.TryGetValue(font, out bool says))
        {
            DictionaryToken? dictionary = font.Details.FontDictionaryReference is { } reference ? scanner.Get(reference)?.Data as DictionaryToken : null;
            says = dictionary is not null && (dictionary.ContainsKey(NameToken.ToUnicode) || dictionary.ContainsKey(NameToken.Encoding) || !dictionary.ContainsKey(NameToken.FontDescriptor));
            _known.Add(font, says);
        }

        return says;
    }

    /// <summary>Fonts that draw a radical and an ideograph alike often say the radical where the ideograph is meant.</summary>
    private static string WithoutRadicals(string text) => text.AsSpan().IndexOfAnyInRange(FirstRadical, LastRadical) < 0
        ? text
        : string.Concat(text.Select(c => c is >= FirstRadical and <= LastRadical ? Modern(LookAlikes.Fold(c)) : c));

    /// <summary>The form of a radical that is a word of its own today; fonts for simplified characters draw the two alike.</summary>
    private static char Modern(char radical) => radical switch
    {
        '戶' => '户',
        '黃' => '黄',
        '靑' => '青',
        _ => radical,
    };

    private static bool IsPrinted(char c) => char.IsWhiteSpace(c)
        || char.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse)
        && c != '\uFFFD';
}
