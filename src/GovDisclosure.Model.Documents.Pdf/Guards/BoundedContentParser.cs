using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Logging;
using UglyToad.PdfPig.Parser;

namespace GovDisclosure.Model.Documents.Pdf.Guards;

/// <summary>Counts the words of a drawing before the library makes objects of them, each many times as large as what it is made of.</summary>
internal sealed class BoundedContentParser(IPageContentParser parser, ReadingBudget budget) : IPageContentParser
{
    /// <summary>What bounds words in this reader's steps: an operation has one to seven.</summary>
    private const int WordsPerStep = 4;

    public IReadOnlyList<IGraphicsStateOperation> Parse(int pageNumber, IInputBytes inputBytes, ILog log)
    {
        int words = 0;
        bool isInWord = false;
        long start = inputBytes.CurrentOffset;
        while (inputBytes.MoveNext())
        {
            byte value = inputBytes.CurrentByte;
            bool isBracket = value is (byte)'(' or (byte)'<' or (byte)'[' or (byte)'{' or (byte)'/';
            bool isInNext = value > (byte)' ' && !isBracket;
            if ((isBracket || (isInNext && !isInWord)) && ++words > ReadingBudget.MostWords)
            {
                budget.Exceed(new($"一页或一幅图形的内容超过 {ReadingBudget.MostWords} 个词", $"a page or drawing of more than {ReadingBudget.MostWords} words"));
            }

            isInWord = isInNext;
        }

        budget.SpendSteps(words / WordsPerStep);
        inputBytes.Seek(start);
        return parser.Parse(pageNumber, inputBytes, log);
    }
}
