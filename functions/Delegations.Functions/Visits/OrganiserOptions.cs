using Delegations.Model;

namespace Delegations.Visits;

/// <summary>The mailboxes that may invite: the administrator's allowlist, setting <c>Delegations__Organisers</c>, parted by semicolons.</summary>
internal sealed class OrganiserOptions(IConfiguration configuration)
{
    public const string Key = "Delegations:Organisers";

    /// <summary>Used where no allowlist is set: nothing leaves the outbox then.</summary>
    private static readonly Mailbox Sample = new("Visits Office", "visits@example.org");

    /// <summary>At least one; the first is a new visit's.</summary>
    public IReadOnlyList<Mailbox> Allowed { get; } = Read(configuration[Key]);

    /// <summary>The allowed mailbox with this address.</summary>
    public Mailbox? Find(string? text) => Mailbox.TryParse(text, out var asked)
        ? Allowed.FirstOrDefault(mailbox => string.Equals(mailbox.Address, asked.Address, StringComparison.OrdinalIgnoreCase))
        : null;

    public static string NotAllowed(Language language) => language.Say(
        en: $"The organiser is not one of the mailboxes that the administrator allows (setting {Key}). Choose one of those.",
        fr: $"L’organisateur n’est pas l’une des boîtes admises par l’administrateur (réglage {Key}). Choisissez l’une d’elles.",
        nl: $"De organisator is geen van de postbussen die de beheerder toelaat (instelling {Key}). Kies een daarvan.",
        de: $"Der Organisator ist keines der vom Administrator erlaubten Postfächer (Einstellung {Key}). Wählen Sie eines davon.");

    private static IReadOnlyList<Mailbox> Read(string? setting)
    {
        var parts = (setting ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        IReadOnlyList<Mailbox> read =
        [
            .. parts.Select(part => Mailbox.TryParse(part, out var mailbox)
                ? mailbox
                : throw new InvalidOperationException($"Setting {Key} is wrong. {Mailbox.Requirements}")),
        ];
        return read.Count > 0 ? read : [Sample];
    }
}
