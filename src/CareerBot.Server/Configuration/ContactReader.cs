using System.Net.Mail;
using CareerBot.Core.Answers;

namespace CareerBot.Server.Configuration;

/// <summary>Reads <c>Handover:Contacts</c>: one to ten people or departments to turn to.</summary>
internal sealed class ContactReader(IConfiguration configuration, List<SettingProblem> problems)
{
    private const string Section = "Handover:Contacts";
    private const int MostContacts = 10;
    private const int LongestText = 200;

    private static readonly string[] KnownKeys =
        [nameof(Contact.Name), nameof(Contact.Url), nameof(Contact.Mail), nameof(Contact.Phone), nameof(Contact.Hours)];

    /// <summary>The contacts; null when none are configured.</summary>
    public IReadOnlyList<Contact>? Read()
    {
        var section = configuration.GetSection(Section);
        if (!string.IsNullOrEmpty(section.Value))
        {
            Add(Section, "is a text.", "Make it a list of objects, each with Name and any of Url, Mail, Phone and Hours.");
            return null;
        }

        var contacts = section.GetChildren().Select(ReadContact).ToArray();
        if (contacts.Length > MostContacts)
        {
            Add(Section, $"holds {contacts.Length} contacts.", $"Name at most {MostContacts}.");
        }

        return contacts.Length == 0 ? null : contacts;
    }

    private Contact ReadContact(IConfigurationSection section)
    {
        foreach (var key in section.GetChildren().Select(child => child.Key).Except(KnownKeys, StringComparer.OrdinalIgnoreCase))
        {
            Add($"{section.Path}:{key}", "is not a part of a contact.", $"Use {string.Join(", ", KnownKeys)}.");
        }

        var name = ReadText(section, nameof(Contact.Name));
        if (name is null)
        {
            Add($"{section.Path}:{nameof(Contact.Name)}", "is not set.", "Say who answers there, for example a department.");
        }

        return new Contact
        {
            Name = name ?? "",
            Url = ReadUrl(section),
            Mail = ReadMail(section),
            Phone = ReadText(section, nameof(Contact.Phone)),
            Hours = ReadText(section, nameof(Contact.Hours)),
        };
    }

    private Uri? ReadUrl(IConfigurationSection section)
    {
        var text = ReadText(section, nameof(Contact.Url));
        var url = text is null ? null : WebAddress.Parse(text);
        if (text is not null && url is null)
        {
            Add($"{section.Path}:{nameof(Contact.Url)}", "is not an absolute http or https URL.", "Write it as https://example.org/contact, or leave it out.");
        }

        return url;
    }

    private string? ReadMail(IConfigurationSection section)
    {
        var text = ReadText(section, nameof(Contact.Mail));
        if (text is not null && !(MailAddress.TryCreate(text, out var address) && address.Address == text))
        {
            Add($"{section.Path}:{nameof(Contact.Mail)}", "is not a mail address.", "Write it as office@example.org, or leave it out.");
        }

        return text;
    }

    private string? ReadText(IConfigurationSection section, string key)
    {
        var text = section[key]?.Trim();
        if (text is { Length: > LongestText } || (text?.Any(char.IsControl) ?? false))
        {
            Add($"{section.Path}:{key}", $"is longer than {LongestText} characters or holds control characters.", "Shorten it to one plain line.");
        }

        return string.IsNullOrEmpty(text) ? null : text;
    }

    private void Add(string setting, string message, string remedy) => problems.Add(new SettingProblem(setting, message, remedy));
}
