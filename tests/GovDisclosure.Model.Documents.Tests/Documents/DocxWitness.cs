using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace GovDisclosure.Model.Documents.Tests.Documents;

/// <summary>Finds texts at places in Word documents by another way than the reader: the whole document as a tree.</summary>
internal sealed class DocxWitness : IDisposable
{
    private readonly WordprocessingDocument _document;
    private readonly Body _body;

    public DocxWitness(byte[] document)
    {
        _document = WordprocessingDocument.Open(new MemoryStream(document), isEditable: false);
        _body = _document.MainDocumentPart!.Document!.Body!;
    }

    /// <summary>The text of a cell in the body.</summary>
    public string TextAt(DocxPlace place)
    {
        Table table = _body.Descendants<Table>().ElementAt(place.Table!.Value - 1);
        TableRow row = OwnedBy<TableRow, Table>(table).Where(row => !IsDeleted(row)).ElementAt(place.Row!.Value - 1);
        TableCell cell = OwnedBy<TableCell, TableRow>(row).ElementAt(place.Cell!.Value - 1);
        return string.Concat(cell.Descendants<Text>().Where(IsSeen).Select(text => text.Text)).Trim();
    }

    public void Dispose() => _document.Dispose();

    private static IEnumerable<T> OwnedBy<T, TOwner>(TOwner owner)
        where T : OpenXmlElement
        where TOwner : OpenXmlElement => owner.Descendants<T>().Where(element => element.Ancestors<TOwner>().First() == owner);

    private static bool IsDeleted(TableRow row) => row.TableRowProperties?.GetFirstChild<Deleted>() is not null;

    private static bool IsSeen(Text text) =>
        !text.Ancestors<MoveFromRun>().Any() && !text.Ancestors<SdtElement>().Any(control => control.SdtProperties?.GetFirstChild<ShowingPlaceholder>() is { Val: null });
}
