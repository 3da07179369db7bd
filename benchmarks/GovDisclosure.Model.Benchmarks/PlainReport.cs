using System.Text.Json.Serialization;

namespace GovDisclosure.Model.Benchmarks;

/// <summary>What the serializer makes of the same report without a converter of ours: the baseline that anyone could write.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "form")]
[JsonDerivedType(typeof(PlainReport2021), "2021")]
public abstract record PlainReport;
