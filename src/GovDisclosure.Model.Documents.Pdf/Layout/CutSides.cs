namespace GovDisclosure.Model.Documents.Pdf.Layout;

/// <summary>The sides at which a table is cut off: what stands there may be cut off with it, and nothing of it be left on the page.</summary>
internal readonly record struct CutSides(bool IsLeft, bool IsRight, bool IsTop, bool IsBottom);
