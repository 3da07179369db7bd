using System.Text;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Tests.Forms;

public sealed class LookAlikesTests
{
    /// <summary>The blocks of which normalization makes single characters: Kangxi radicals, compatibility ideographs, full-width forms.</summary>
    [Theory]
    [InlineData('\u2F00', '\u2FD5')]
    [InlineData('\uF900', '\uFAD9')]
    [InlineData('！', '～')]
    public void Fold_CompatibilityCharacter_IsWhatNormalizationMakesOfIt(char first, char last)
    {
        for (char c = first; c <= last; c++)
        {
            string normal = c.ToString().Normalize(NormalizationForm.FormKC);
            LookAlikes.Fold(c).Should().Be(normal.Length == 1 ? normal.Replace('釆', '采')[0] : c, $"of U+{(int)c:X4}");
        }
    }

    [Fact]
    public void Fold_AnyCharacter_IsStable()
    {
        for (int c = char.MinValue; c <= char.MaxValue; c++)
        {
            char folded = LookAlikes.Fold((char)c);
            LookAlikes.Fold(folded).Should().Be(folded, $"of U+{c:X4}");
        }
    }
}
