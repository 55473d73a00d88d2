using Delegations.Model;
using Delegations.Model.Ids;
using NodaTime;

namespace Delegations.Visits;

/// <summary>Makes and changes a visit's settings; says what is wrong with them.</summary>
internal sealed class VisitEditor(VisitStore visits, OrganiserOptions organisers, InvitationSettingsEditor inviting, IClock clock)
{
    private const int LongestName = 200;

    /// <summary>Where the agency is, and a visit of which nobody says otherwise.</summary>
    public static readonly DateTimeZone Home = DateTimeZoneProviders.Tzdb["Europe/Brussels"];

    public Task<EditOutcome> CreateAsync(VisitSettings settings, Language spoken, CancellationToken cancellationToken) =>
        CreateAsync(VisitId.New(), settings, spoken, cancellationToken);

    /// <summary>The same under an id that the same request always gives, so that a form sent twice makes one visit.</summary>
    public async Task<EditOutcome> CreateAsync(VisitId id, VisitSettings settings, Language spoken, CancellationToken cancellationToken)
    {
        var blank = new Visit
        {
            Id = id,
            Name = "",
            Language = spoken,
            TimeZone = Home,
            Organiser = organisers.Allowed[0],
            Created = clock.GetCurrentInstant(),
            Invitations = inviting.Usual,
        };
        return Apply(settings with { Name = settings.Name ?? "" }, blank, spoken) switch
        {
            EditOutcome.Written(var visit) => new EditOutcome.Written(await visits.AddAsync(visit, cancellationToken)),
            var refused => refused,
        };
    }

    public async Task<EditOutcome> ChangeAsync(Visit visit, VisitSettings settings, Language spoken, CancellationToken cancellationToken)
    {
        if (Apply(settings, visit, spoken) is not EditOutcome.Written(var changed))
        {
            return Apply(settings, visit, spoken);
        }

        return await visits.UpdateAsync(changed, cancellationToken) is { } written
            ? new EditOutcome.Written(written)
            : new EditOutcome.Stale();
    }

    private EditOutcome Apply(VisitSettings settings, Visit visit, Language spoken)
    {
        if (ObjectionToName(settings, spoken) is { } objection)
        {
            return new EditOutcome.Refused(objection);
        }

        var language = visit.Language;
        if (settings.Language is { } tag && !Language.TryParse(tag, out language!))
        {
            return new EditOutcome.Refused(UnknownLanguage(spoken));
        }

        var zone = settings.TimeZone is { } id ? DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) : visit.TimeZone;
        if (zone is null)
        {
            return new EditOutcome.Refused(UnknownZone(spoken));
        }

        var organiser = OrganiserOf(settings, visit);
        if (organiser is null)
        {
            return new EditOutcome.Refused(OrganiserOptions.NotAllowed(spoken));
        }

        if (organiser != visit.Organiser && visit.HasInvited)
        {
            return new EditOutcome.Refused(OrganiserFixed(spoken));
        }

        var (invitations, refusal) = inviting.Apply(settings.Invitations ?? new(), visit.Invitations, visit.HasInvited, spoken);
        var (documents, refusalOfDocuments) = (settings.Documents ?? new()).Apply(visit.Documents, spoken);
        if (invitations is null || documents is null)
        {
            return new EditOutcome.Refused((refusal ?? refusalOfDocuments)!); // the one is there where the other is not
        }

        var hold = settings.Retention is { } retention ? retention.Hold?.Trim() : visit.Retention.Hold;
        if (hold is { Length: > RetentionSettings.LongestReason })
        {
            return new EditOutcome.Refused(LongHold(spoken));
        }

        return new EditOutcome.Written(visit with
        {
            Retention = new RetentionSettings { Hold = hold is { Length: > 0 } ? hold : null },
            Name = settings.Name?.Trim() ?? visit.Name,
            Language = language,
            TimeZone = zone,
            Organiser = organiser,
            Invitations = invitations,
            Documents = documents,
        });
    }

    private static string? ObjectionToName(VisitSettings settings, Language spoken) =>
        settings.Name is { } name && (string.IsNullOrWhiteSpace(name) || name.Length > LongestName)
            ? spoken.Say(
                en: $"A visit needs a name of at most {LongestName} characters. Give one in “name”.",
                fr: $"Une visite a besoin d’un nom de {LongestName} caractères au plus. Indiquez-le dans « name ».",
                nl: $"Een bezoek heeft een naam van hoogstens {LongestName} tekens nodig. Geef die in “name”.",
                de: $"Ein Besuch braucht einen Namen mit höchstens {LongestName} Zeichen. Geben Sie ihn in „name“ an.")
            : null;

    private static string LongHold(Language spoken) => spoken.Say(
        en: $"“retention.hold” says in at most {RetentionSettings.LongestReason} characters why the visit’s data is held.",
        fr: $"« retention.hold » dit en {RetentionSettings.LongestReason} caractères au plus pourquoi les données de la visite sont conservées.",
        nl: $"“retention.hold” zegt in hoogstens {RetentionSettings.LongestReason} tekens waarom de gegevens van het bezoek vastgehouden worden.",
        de: $"„retention.hold“ sagt in höchstens {RetentionSettings.LongestReason} Zeichen, warum die Daten des Besuchs einbehalten werden.");

    private static string UnknownLanguage(Language spoken) => spoken.Say(
        en: "The language is not known. Give one of en, fr, nl, de.",
        fr: "La langue n’est pas connue. Indiquez en, fr, nl ou de.",
        nl: "De taal is niet bekend. Geef en, fr, nl of de.",
        de: "Die Sprache ist nicht bekannt. Geben Sie en, fr, nl oder de an.");

    private static string UnknownZone(Language spoken) => spoken.Say(
        en: "The time zone is not known. Give an IANA name such as Europe/Brussels.",
        fr: "Le fuseau horaire n’est pas connu. Indiquez un nom IANA tel que Europe/Brussels.",
        nl: "De tijdzone is niet bekend. Geef een IANA-naam zoals Europe/Brussels.",
        de: "Die Zeitzone ist nicht bekannt. Geben Sie einen IANA-Namen wie Europe/Brussels an.");

    private static string OrganiserFixed(Language spoken) => spoken.Say(
        en: "Invitations have been sent from this visit's mailbox, and only it can change them. Keep the organiser and its name.",
        fr: "Des invitations sont parties de la boîte de cette visite, qui seule peut les modifier. Gardez l’organisateur et son nom.",
        nl: "Er zijn uitnodigingen verstuurd vanuit de postbus van dit bezoek, en alleen die kan ze wijzigen. Behoud de organisator en zijn naam.",
        de: "Aus dem Postfach dieses Besuchs wurden Einladungen versandt; nur es kann sie ändern. Behalten Sie den Organisator und seinen Namen bei.");

    /// <summary>An allowed mailbox, under the name that the visit chose for it; null where none is allowed.</summary>
    private Mailbox? OrganiserOf(VisitSettings settings, Visit visit)
    {
        var mailbox = settings.Organiser is { } text ? organisers.Find(text) : visit.Organiser;
        return mailbox is not null && settings.SenderName?.Trim() is { Length: > 0 and <= LongestName } name ? mailbox with { Name = name } : mailbox;
    }
}

/// <summary>What became of an edit.</summary>
internal abstract record EditOutcome
{
    private EditOutcome()
    {
    }

    internal sealed record Written(Visit Visit) : EditOutcome;

    internal sealed record Refused(string Sentence) : EditOutcome;

    internal sealed record Stale : EditOutcome;
}
