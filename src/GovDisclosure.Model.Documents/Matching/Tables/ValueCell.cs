using GovDisclosure.Model.Documents.Matching.Outlining;
using GovDisclosure.Model.Documents.Numbers;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Matching.Tables;

/// <summary>A cell of the form and the text found for it, with the unit of money its head states.</summary>
internal sealed record ValueCell(FormCell Cell, LabelledCell Source, MoneyUnit? HeadUnit);
