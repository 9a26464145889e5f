using System.Text;
using CareerBot.Core.Knowledge;

namespace CareerBot.Core.Answers;

/// <summary>Everything the bot says that does not come from the knowledge. No word in here ever is the user's.</summary>
internal sealed class Replies
{
    public const string Empty = "I did not find a question in that message. Ask me something like one of these.";
    public const string EnglishOnly = "I only speak English, so please ask me in English.";
    public const string AskedBack = "I am not sure which of these you mean.";

    private readonly IReadOnlyList<Contact> _contacts;

    public Replies(IReadOnlyList<Contact> contacts)
    {
        _contacts = contacts;
    }

    public static string TooLong(int most) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"That message is longer than the {most:N0} characters I can read. Please ask in fewer words.");

    /// <summary>How to reach a person, and what truly happens: nothing by itself.</summary>
    public string HandedOver() => _contacts.Count == 0
        ? "I cannot connect you to a person, and no contact is set up here."
        : "You can reach a person here:" + ContactList() + "\n\nThis chat is not passed on to anyone, so please get in touch there yourself.";

    /// <summary>Not known: names the subject where one was understood.</summary>
    public string NotKnown(Intent? understood, bool hasNearest)
    {
        var text = new StringBuilder();
        if (understood?.Route == IntentRoute.OutOfScope && understood.Reply is not null)
        {
            text.Append(understood.Reply);
        }
        else
        {
            text.Append(understood?.Route == IntentRoute.Topic
                ? $"I take this to be about {understood.Title}, but my articles do not answer it."
                : "My articles do not answer that.");
        }

        text.Append(hasNearest ? " The questions below are the nearest ones I can answer." : "");
        return text.Append(_contacts.Count == 0 ? "" : " A person to ask about training:" + ContactList()).ToString();
    }

    private string ContactList()
    {
        var text = new StringBuilder();
        foreach (var contact in _contacts)
        {
            var parts = new[] { contact.Url?.AbsoluteUri.TrimEnd('/'), contact.Mail, contact.Phone, contact.Hours };
            text.Append("\n- ").Append(contact.Name).Append(": ").AppendJoin(", ", parts.Where(part => !string.IsNullOrEmpty(part)));
        }

        return text.ToString();
    }
}
