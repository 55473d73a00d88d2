using Delegations.Documents.Rendering.Ics;
using Delegations.Model;

namespace Delegations.Visits;

/// <summary>Changes how a visit invites; says what is wrong with a change.</summary>
internal sealed class InvitationSettingsEditor(DeliveryOptions options)
{
    private const int LongestText = 400;
    private const int LongestQuiet = 1440;
    private const int MostReminders = 5;
    private const int EarliestReminder = 60;

    /// <summary>A new visit's settings.</summary>
    public InvitationSettings Usual => new() { Way = options.Ways[0] };

    /// <summary>The changed settings, or the sentence that says why not.</summary>
    public (InvitationSettings? Changed, string? Refusal) Apply(InvitationSettingsRequest asked, InvitationSettings present, bool hasInvited, Language spoken)
    {
        var changed = present with
        {
            Way = asked.Way ?? present.Way,
            HoldTouchUps = asked.HoldTouchUps ?? present.HoldTouchUps,
            QuietMinutes = asked.QuietMinutes ?? present.QuietMinutes,
            Guests = asked.Guests?.Trim() ?? present.Guests,
            Contact = asked.Contact?.Trim() ?? present.Contact,
            Coordinator = asked.Coordinator is { } address ? address.Trim() is { Length: > 0 } given ? given : null : present.Coordinator,
            ReminderDays = asked.ReminderDays is { } days ? [.. days.Distinct().OrderDescending()] : present.ReminderDays,
            Digest = asked.Digest ?? present.Digest,
            OnlineMeetings = asked.OnlineMeetings ?? present.OnlineMeetings,
        };
        return Objection(changed, present, hasInvited, spoken) is { } refusal ? (null, refusal) : (changed, null);
    }

    private string? Objection(InvitationSettings changed, InvitationSettings present, bool hasInvited, Language spoken)
    {
        if (changed.Way != present.Way && !options.Ways.Contains(changed.Way))
        {
            return DeliveryOptions.NotAllowed(spoken);
        }

        if (changed.Way != present.Way && hasInvited)
        {
            return spoken.Say(
                en: "Invitations have left already, and only the way they left by can change them. Keep it.",
                fr: "Des invitations sont déjà parties ; seule la voie qu’elles ont prise permet de les modifier. Gardez-la.",
                nl: "Er zijn al uitnodigingen vertrokken; alleen langs dezelfde weg zijn ze te wijzigen. Behoud die.",
                de: "Einladungen wurden bereits versandt; nur derselbe Weg kann sie ändern. Behalten Sie ihn bei.");
        }

        if (changed.Guests.Length > LongestText || changed.Contact.Length > LongestText)
        {
            return spoken.Say(
                en: $"“guests” and “contact” take at most {LongestText} characters each. Shorten them.",
                fr: $"« guests » et « contact » ont chacun {LongestText} caractères au plus. Abrégez-les.",
                nl: $"“guests” en “contact” hebben elk hoogstens {LongestText} tekens. Kort ze in.",
                de: $"„guests“ und „contact“ haben je höchstens {LongestText} Zeichen. Kürzen Sie sie.");
        }

        if (changed.Coordinator is { } address && !CalendarAddress.IsUsable(address))
        {
            return spoken.Say(
                en: "“coordinator” is not a mail address. Write it as name@example.org, or leave it empty.",
                fr: "« coordinator » n’est pas une adresse électronique. Écrivez-la comme nom@example.org, ou laissez vide.",
                nl: "“coordinator” is geen mailadres. Schrijf het als naam@example.org, of laat het leeg.",
                de: "„coordinator“ ist keine Mailadresse. Schreiben Sie sie als name@example.org, oder lassen Sie sie leer.");
        }

        return changed.QuietMinutes is < 0 or > LongestQuiet
            || changed.ReminderDays.Count > MostReminders || changed.ReminderDays.Any(days => days is < 0 or > EarliestReminder)
            ? spoken.Say(
                en: $"“quietMinutes” is 0 to {LongestQuiet}; “reminderDays” holds at most {MostReminders} numbers from 0 to {EarliestReminder}.",
                fr: $"« quietMinutes » va de 0 à {LongestQuiet} ; « reminderDays » contient au plus {MostReminders} nombres de 0 à {EarliestReminder}.",
                nl: $"“quietMinutes” is 0 tot {LongestQuiet}; “reminderDays” bevat hoogstens {MostReminders} getallen van 0 tot {EarliestReminder}.",
                de: $"„quietMinutes“ ist 0 bis {LongestQuiet}; „reminderDays“ enthält höchstens {MostReminders} Zahlen von 0 bis {EarliestReminder}.")
            : null;
    }
}
