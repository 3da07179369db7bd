namespace GovDisclosure.Model.Documents.Formats.Docx;

/// <summary>The fields that have begun and not ended: first comes what a field is to show, which is not seen, then what it shows.</summary>
internal sealed class OpenFields
{
    /// <summary>Longer than the name of any field.</summary>
    private const int LongestName = 16;

    /// <summary>Fields that show nothing, and the form field that may be empty.</summary>
    private static readonly string[] Unseen = ["XE", "TC", "TA", "RD", "SET", "ASK", "PRIVATE", "ADVANCE", "FORMTEXT", "TOC", "HYPERLINK"];

    private readonly List<Field> _open = [];
    private readonly Stack<int> _simple = new();
    private int _instructions;
    private int _links;

    /// <summary>Whether what comes is not seen.</summary>
    public bool IsInInstruction => _instructions > 0;

    /// <summary>Whether what comes leads elsewhere: it is a link, or a line of a table of contents.</summary>
    public bool IsInLink => _links > 0;

    public int Count => _open.Count;

    /// <summary>Begins, divides or ends a field; true where one ends that shows something that is no text, such as a figure in a circle.</summary>
    public bool Turn(string? type)
    {
        switch (type)
        {
            case "begin":
                _open.Add(new());
                _instructions++;
                break;
            case "separate" when _open.Count > 0 && !_open[^1].ShowsResult:
                _open[^1].ShowsResult = true;
                _instructions--;
                _links += IsLink(_open[^1].Instruction) ? 1 : 0;
                break;
            case "end" when _open.Count > 0:
                return End();
        }

        return false;
    }

    /// <summary>Begins a field whose instruction is known; what comes is what it shows.</summary>
    public void BeginSimple(string? instruction)
    {
        _simple.Push(_open.Count);
        Turn("begin");
        AddInstruction(instruction);
        Turn("separate");
    }

    /// <summary>Ends that, and those left open in it; true where it shows something that is no text.</summary>
    public bool EndSimple()
    {
        int before = _simple.Pop();
        EndDownTo(before + 1);
        return _open.Count > before && End();
    }

    public void AddInstruction(ReadOnlySpan<char> text)
    {
        if (_open.Count > 0 && !_open[^1].ShowsResult)
        {
            string before = _open[^1].Instruction;
            ReadOnlySpan<char> more = before.Length == 0 ? text.TrimStart() : text;
            _open[^1].Instruction = string.Concat(before, more[..Math.Min(more.Length, LongestName - before.Length)]);
        }
    }

    /// <summary>Says that text, if only a space, has been shown.</summary>
    public void Show()
    {
        if (_open.Count > 0)
        {
            _open[^1].HasResult = true;
        }
    }

    /// <summary>Ends the fields that were begun after there were so many, as a cell does to those begun in it.</summary>
    public void EndDownTo(int count)
    {
        while (_open.Count > count)
        {
            Close(_open.Count - 1);
        }
    }

    /// <summary>Ends fields that a paragraph leaves in their instruction: without their middle they would swallow the rest of the document.</summary>
    public void EndInstructions()
    {
        for (int i = _open.Count - 1; i >= 0 && _instructions > 0; i--)
        {
            if (!_open[i].ShowsResult)
            {
                Close(i);
            }
        }
    }

    /// <summary>Whether a field of this instruction leads elsewhere.</summary>
    private static bool IsLink(ReadOnlySpan<char> instruction) => IsNamed(instruction, "HYPERLINK") || IsNamed(instruction, "TOC");

    private static bool IsNamed(ReadOnlySpan<char> instruction, string name)
    {
        instruction = instruction.TrimStart();
        return instruction.StartsWith(name, StringComparison.OrdinalIgnoreCase)
            && (instruction.Length == name.Length || instruction[name.Length] is ' ' or '\t' or '\\' or '"');
    }

    private bool End()
    {
        Field field = _open[^1];
        Close(_open.Count - 1);
        bool showsObject = !field.HasResult && !Array.Exists(Unseen, name => IsNamed(field.Instruction, name));
        if (field.HasResult || showsObject)
        {
            Show();
        }

        return showsObject;
    }

    private void Close(int index)
    {
        Field field = _open[index];
        _open.RemoveAt(index);
        _instructions -= field.ShowsResult ? 0 : 1;
        _links -= field.ShowsResult && IsLink(field.Instruction) ? 1 : 0;
    }

    private sealed class Field
    {
        public string Instruction { get; set; } = "";

        public bool ShowsResult { get; set; }

        public bool HasResult { get; set; }
    }
}
