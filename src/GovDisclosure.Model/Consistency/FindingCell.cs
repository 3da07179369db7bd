namespace GovDisclosure.Model.Consistency;

/// <summary>A cell, or another member of the report, that a finding speaks of.</summary>
/// <param name="Pointer">Its JSON pointer.</param>
/// <param name="Number">The number that stands there; <see langword="null"/> where it is blank or holds text.</param>
/// <param name="Text">The text that stands there, for members that hold text (form, date, prose); <see langword="null"/> where it is blank or holds a number.</param>
public readonly record struct FindingCell(string Pointer, decimal? Number, string? Text = null);
