using System.Xml;
using GovDisclosure.Model.Documents.Formats.Docx;

namespace GovDisclosure.Model.Documents.Tests.Formats.Docx;

public class WordMarkupTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(128)]
    [InlineData(9_000)]
    public void Attribute_OfAnyLength_IsReadWhole(int length)
    {
        string value = string.Concat(Enumerable.Range(0, length).Select(at => (char)('一' + (at % 50))));
        using XmlReader element = XmlReader.Create(new StringReader($"<a first='1' long='{value}' last='2'>text</a>"));
        element.Read();

        WordMarkup.Attribute(element, "long").Should().Be(value);
        WordMarkup.Attribute(element, "last").Should().Be("2");
        WordMarkup.Attribute(element, "none").Should().BeNull();
        element.ReadElementContentAsString().Should().Be("text");
    }
}
