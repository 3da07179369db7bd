using System.Runtime.InteropServices;
using GovDisclosure.Model.Documents.Matching.Outlining;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Matching.Tables;

/// <summary>A cell of the form and the text found for it, with what the texts around it say of its unit.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ValueCell(FormCell Cell, LabelledCell Source, StatedUnit Unit);
