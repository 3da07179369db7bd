using System.Globalization;
using GovDisclosure.Model.Documents.Content;

namespace GovDisclosure.Model.Documents.Formats.Docx;

/// <summary>The notes a text refers to, numbered in the order of their marks.</summary>
internal sealed class NoteMarks
{
    private readonly Dictionary<string, string> _marks = new(StringComparer.Ordinal);
    private int _count;

    public bool IsEmpty => _marks.Count == 0;

    /// <summary>The next mark, raised as it is shown.</summary>
    public string Add(string? id)
    {
        string mark = string.Create(CultureInfo.InvariantCulture, $"{++_count}");
        mark = string.Concat(mark.Select(digit => ScriptDigits.Of(digit, isSuper: true)));
        if (id is not null)
        {
            _marks.TryAdd(id, mark);
        }

        return mark;
    }

    /// <summary>Takes a note that has a mark of its own.</summary>
    public void AddUnnumbered(string? id)
    {
        if (id is not null)
        {
            _marks.TryAdd(id, "*");
        }
    }

    /// <summary>The mark of a note; null for one that nothing refers to.</summary>
    public string? Find(string? id) => id is null ? null : _marks.GetValueOrDefault(id);
}
