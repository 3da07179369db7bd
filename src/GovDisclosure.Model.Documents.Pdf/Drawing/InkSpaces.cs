using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Graphics.Colors;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace GovDisclosure.Model.Documents.Pdf.Drawing;

/// <summary>Finds how colours of a space are written. Profiles are not looked into: their number of components tells enough.</summary>
internal sealed class InkSpaces(IResourceStore resources, IPdfTokenScanner scanner)
{
    public InkSpace Find(NameToken name)
    {
        if (Device(name) is not InkSpace.Unknown and InkSpace device)
        {
            return device;
        }

        if (!resources.TryGetNamedColorSpace(name, out ResourceColorSpace space))
        {
            return InkSpace.Unknown;
        }

        return (space.Name.Data, (space.Data as ArrayToken)?.Data) switch
        {
            ("ICCBased", [_, IToken profile]) => OfProfile(profile),
            ("Separation", [_, NameToken { Data: "Black" or "All" }, ..]) => InkSpace.Black,
            _ => Device(space.Name),
        };
    }

    private static InkSpace Device(NameToken name) => name.Data switch
    {
        "DeviceGray" or "CalGray" or "G" => InkSpace.Grey,
        "DeviceRGB" or "CalRGB" or "RGB" => InkSpace.Rgb,
        "DeviceCMYK" or "CMYK" => InkSpace.Cmyk,
        _ => InkSpace.Unknown,
    };

    private InkSpace OfProfile(IToken profile)
    {
        StreamToken? stream = profile as StreamToken ?? (profile is IndirectReferenceToken reference ? scanner.Get(reference.Data)?.Data as StreamToken : null);
        int components = stream is not null && stream.StreamDictionary.TryGet(NameToken.N, scanner, out NumericToken? count) ? count.Int : 0;
        return components switch
        {
            1 => InkSpace.Grey,
            3 => InkSpace.Rgb,
            4 => InkSpace.Cmyk,
            _ => InkSpace.Unknown,
        };
    }
}
