using System.Runtime.InteropServices;

namespace GovDisclosure.Model.Consistency;

/// <summary>What a verdict rests on: of the sums the form demands, how many could be compared.</summary>
/// <param name="Checked">The sums that were compared.</param>
/// <param name="Blank">The sums that could not be compared because their total, or every cell of them, is blank.</param>
/// <remarks>The sums are those of the four sum rules: 40 on form 2019, 42 on form 2021. Sums of rules that are switched off count as neither.</remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct RelationCount(int Checked, int Blank);
