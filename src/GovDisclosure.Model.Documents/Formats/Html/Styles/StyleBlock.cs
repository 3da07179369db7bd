namespace GovDisclosure.Model.Documents.Formats.Html.Styles;

/// <summary>Goes through the declarations of a block of a style sheet, or of the style of an element, one by one. What stands in quotes or brackets ends none.</summary>
/// <param name="block">The block, without comments.</param>
internal ref struct StyleBlock(ReadOnlySpan<char> block)
{
    private ReadOnlySpan<char> _rest = block;

    /// <summary>The property the declaration sets, without the spaces around it.</summary>
    public ReadOnlySpan<char> Name { get; private set; }

    /// <summary>What it sets it to, without the spaces around it.</summary>
    public ReadOnlySpan<char> Value { get; private set; }

    /// <summary>Whether it counts before those that do not say so.</summary>
    public bool IsImportant { get; private set; }

    /// <summary>Goes on to the next declaration; false where there is none left.</summary>
    public bool MoveNext()
    {
        while (!_rest.IsEmpty)
        {
            int end = EndOfDeclaration(_rest);
            ReadOnlySpan<char> declaration = _rest[..end];
            _rest = end < _rest.Length ? _rest[(end + 1)..] : [];
            int colon = declaration.IndexOf(':');
            if (colon >= 0)
            {
                Name = declaration[..colon].Trim();
                Take(declaration[(colon + 1)..].Trim());
                return true;
            }
        }

        return false;
    }

    private void Take(ReadOnlySpan<char> value)
    {
        int mark = value.LastIndexOf('!');
        IsImportant = mark >= 0 && value[(mark + 1)..].Trim().Equals("important", StringComparison.OrdinalIgnoreCase);
        Value = IsImportant ? value[..mark].TrimEnd() : value;
    }

    private static int EndOfDeclaration(ReadOnlySpan<char> block)
    {
        char quote = '\0';
        int depth = 0;
        for (int i = 0; i < block.Length; i++)
        {
            char c = block[i];
            if (c == '\\')
            {
                i++;
            }
            else if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '"' or '\'')
            {
                quote = c;
            }
            else if (c is '(' or '[')
            {
                depth++;
            }
            else if (c is ')' or ']')
            {
                depth = Math.Max(0, depth - 1);
            }
            else if (c == ';' && depth == 0)
            {
                return i;
            }
        }

        return block.Length;
    }
}
