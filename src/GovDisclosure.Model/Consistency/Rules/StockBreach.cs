namespace GovDisclosure.Model.Consistency.Rules;

/// <summary>The figures of a relation that does not hold.</summary>
internal readonly record struct StockBreach(decimal? Expected, decimal Actual);
