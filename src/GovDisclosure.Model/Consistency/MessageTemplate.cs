using System.Text;

namespace GovDisclosure.Model.Consistency;

/// <summary>Fills the named arguments of a message template, in both languages.</summary>
internal static class MessageTemplate
{
    public static BilingualText Fill(BilingualText template, ReadOnlySpan<MessageArgument> arguments)
    {
        StringBuilder chinese = new(template.Chinese);
        StringBuilder english = new(template.English);
        foreach (MessageArgument argument in arguments)
        {
            string placeholder = $"{{{argument.Name}}}";
            chinese.Replace(placeholder, argument.Value.Chinese);
            english.Replace(placeholder, argument.Value.English);
        }

        return new(chinese.ToString(), english.ToString());
    }
}
