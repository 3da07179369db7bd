using System.Buffers;
using System.Text;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Json;

/// <summary>Writes reports as JSON: what stands between two values of a form never changes, so it is prepared once.</summary>
internal sealed class ReportWriter
{
    private static readonly PerForm<ReportWriter> Writers = new(form => new(form));

    private readonly Form _form;
    private readonly List<Segment> _segments = [];
    private readonly byte[] _end;

    private ReportWriter(Form form)
    {
        _form = form;
        StringBuilder between = new();
        Add(JsonLayout.Of(form), between);
        _end = Encoding.UTF8.GetBytes(between.ToString());
    }

    /// <summary>Writes one report.</summary>
    /// <exception cref="ArgumentException">The report holds what JSON cannot; nothing has been written.</exception>
    public static void Write(IBufferWriter<byte> output, AnnualReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        Form form = Form.Of(report);
        Span<long?> counts = stackalloc long?[form.CountCells.Length];
        report.CopyCountsTo(counts);
        Writable.ThrowIfNot(report, form, counts);
        JsonOutput json = new(output);
        Writers[form].Write(ref json, report, counts);
        json.Flush();
    }

    private void Write(ref JsonOutput json, AnnualReport report, scoped ReadOnlySpan<long?> counts)
    {
        foreach (Segment segment in _segments)
        {
            json.Raw(segment.Before);
            switch (segment.Member.Kind)
            {
                case JsonMemberKind.Count:
                    json.Number(counts[segment.Member.Index]);
                    break;
                case JsonMemberKind.Amount:
                    json.Number(report.Amount);
                    break;
                case JsonMemberKind.Year:
                    json.Number(report.Year);
                    break;
                case JsonMemberKind.PublishedOn:
                    json.Date(report.PublishedOn);
                    break;
                default:
                    json.Text(TextOf(report, segment.Member.Kind));
                    break;
            }
        }

        json.Raw(_end);
    }

    private string? TextOf(AnnualReport report, JsonMemberKind kind) => kind switch
    {
        JsonMemberKind.Form => _form.Id,
        JsonMemberKind.AgencyName => report.Agency.Name,
        JsonMemberKind.AgencyCode => report.Agency.Code,
        JsonMemberKind.Overview => report.Overview,
        JsonMemberKind.ProblemsAndImprovements => report.ProblemsAndImprovements,
        JsonMemberKind.OtherMatters => report.OtherMatters,
        JsonMemberKind.AmountText => report.AmountText,
        _ => throw new NotSupportedException($"{kind} is no text."),
    };

    private void Add(JsonMember target, StringBuilder between)
    {
        char separator = '{';
        foreach (JsonMember member in target.Members)
        {
            between.Append(separator).Append('"').Append(member.Name).Append("\":");
            separator = ',';
            if (member.Kind == JsonMemberKind.Object)
            {
                Add(member, between);
            }
            else
            {
                _segments.Add(new(Encoding.UTF8.GetBytes(between.ToString()), member));
                between.Clear();
            }
        }

        between.Append('}');
    }

    /// <summary>A value and the bytes before it.</summary>
    private readonly record struct Segment(byte[] Before, JsonMember Member);
}
