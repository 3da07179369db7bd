using System.Text;
using CsCheck;
using GovDisclosure.Model.Documents.Testing.Docx;
using GovDisclosure.Model.Forms;
using static GovDisclosure.Model.Documents.Testing.Docx.DocxFile;

namespace GovDisclosure.Model.Documents.Tests.Formats.Docx;

/// <summary>Word documents cut short or changed anywhere.</summary>
public class DocxDamageTests
{
    private static readonly byte[] Sample = DocxReport.Write(TextReport.Numbered(Form.Year2021), DocxShape.Merged);

    [Fact]
    public void Read_TruncatedAnywhere_IsRefused()
    {
        for (int length = 4; length < Sample.Length; length += length < 300 || length > Sample.Length - 300 ? 1 : 37)
        {
            ReadResult result = DocumentReader.Read(Sample.AsMemory(0, length));
            string code = result.Diagnostics.Should().ContainSingle().Subject.Code;
            code.Should().BeOneOf(length < 60 ? ["unsupported-format", "damaged-document"] : ["damaged-document"], "it is cut to {0} bytes", length);
        }
    }

    [Fact]
    public void Read_BytesChanged_IsRightOrRefused()
    {
        AnnualReport report = DocumentReader.Read(Sample).Report!;
        Gen.Select(Gen.Int[4, Sample.Length - 1], Gen.Byte).Array[1, 3].Sample(
            changes =>
            {
                byte[] document = [.. Sample];
                foreach ((int at, byte value) in changes)
                {
                    document[at] = value;
                }

                ReadResult result = DocumentReader.Read(document);
                return result.HasErrors || report.Equals(result.Report);
            },
            iter: 1000);
    }

    [Fact]
    public void Read_XmlChanged_NeverThrows()
    {
        byte[] xml = Encoding.UTF8.GetBytes(XmlOf(Sample));
        Gen.Select(Gen.Int[0, xml.Length - 1], Gen.Int[0, xml.Length - 1], Gen.Int[1, 400]).Array[1, 3].Sample(
            moves =>
            {
                List<byte> changed = [.. xml];
                foreach ((int from, int to, int length) in moves)
                {
                    byte[] moved = [.. changed.Skip(from % changed.Count).Take(length)];
                    changed.RemoveRange(from % changed.Count, moved.Length);
                    changed.InsertRange(to % (changed.Count + 1), moved);
                }

                return DocumentReader.Read(Zip([(MainPart, changed.ToArray())])) is not null;
            },
            iter: 100);
    }
}
