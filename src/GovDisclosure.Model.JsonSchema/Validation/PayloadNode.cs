using System.Numerics;
using GovDisclosure.Model.Json;
using Newtonsoft.Json.Linq;

namespace GovDisclosure.Model.JsonSchema.Validation;

/// <summary>A value of a payload that stands where the form has a member, and what is wrong with it.</summary>
internal sealed class PayloadNode
{
    private uint _missing;

    /// <param name="member">The member it stands for.</param>
    /// <param name="offset">Its first byte.</param>
    /// <param name="token">The value as the schema sees it; from there the node is found again.</param>
    public PayloadNode(JsonMember member, long offset, JToken token)
    {
        Member = member;
        Offset = offset;
        Token = token;
        token.AddAnnotation(this);
    }

    public JsonMember Member { get; }

    public long Offset { get; }

    public JToken Token { get; }

    /// <summary>Why the reader refuses the value, one of <see cref="ReportJsonErrorCodes"/>; null if it reads it.</summary>
    public string? Refusal { get; init; }

    /// <summary>Whether the number is below zero.</summary>
    public bool IsNegative { get; init; }

    /// <summary>Whether the payload goes on to the end of the value. Of one that breaks off, only what stands in it is judged.</summary>
    public bool IsWhole { get; set; } = true;

    /// <summary>Whether the schema has something against the value itself.</summary>
    public bool IsObjectedTo { get; set; }

    /// <summary>Whether the schema has something against the members that the form does not have.</summary>
    public bool AreUnknownObjectedTo { get; set; }

    /// <summary>Notes that a member is missing.</summary>
    /// <returns>False if the value is no object, or the form has no such member in it.</returns>
    public bool TryMiss(string? name)
    {
        int index = Token is JObject ? Array.FindIndex(Member.Members, member => member.Name == name) : -1;
        _missing |= index < 0 ? 0 : 1u << index;
        return index >= 0;
    }

    /// <summary>What is wrong with the value, in the form's order where several members are missing.</summary>
    public IEnumerable<JsonFault> Faults()
    {
        if (!IsWhole)
        {
            yield break;
        }

        if (Refusal is not null || IsObjectedTo)
        {
            yield return FaultOfValue();
        }

        for (uint missing = _missing; missing != 0; missing &= missing - 1)
        {
            JsonMember member = Member.Members[BitOperations.TrailingZeroCount(missing)];
            yield return new(ReportJsonErrorCodes.MissingMember, member.Pointer, Offset, JsonExpectation.Member(member));
        }
    }

    private JsonFault FaultOfValue()
    {
        bool isBelowZero = Refusal is null && IsNegative;
        string code = Refusal ?? (isBelowZero ? ReportJsonErrorCodes.OutOfRange : ReportJsonErrorCodes.InvalidValue);
        return new(code, Member.Pointer, Offset, isBelowZero ? JsonExpectation.FromZero(Member) : ReportValue.Expected(Member, code));
    }
}
