using Delegations.Model;

namespace Delegations.Invitations;

/// <summary>The words of an invitation. Names nobody but the visit: guests do not see each other.</summary>
internal sealed class EntryWording(string visitName)
{
    /// <summary>A host's block is named by its stop, so that it keeps its name when a session of it goes.</summary>
    public string Title(InvitationRole role, List<Session> sessions, Stop? stop) =>
        role is InvitationRole.Host && stop is not null ? $"{visitName}: {stop.Name}" : $"{visitName}: {sessions[0].Title}";

    public string Text(InvitationRole role, List<Session> sessions, Stop? stop, Language language)
    {
        var opening = role is InvitationRole.Host
            ? language.Say(
                en: $"You receive the delegation of the visit “{visitName}”.",
                fr: $"Vous accueillez la délégation de la visite « {visitName} ».",
                nl: $"U ontvangt de delegatie van het bezoek “{visitName}”.",
                de: $"Sie empfangen die Delegation des Besuchs „{visitName}“.")
            : language.Say(
                en: $"You speak to the delegation of the visit “{visitName}”.",
                fr: $"Vous intervenez devant la délégation de la visite « {visitName} ».",
                nl: $"U spreekt de delegatie van het bezoek “{visitName}” toe.",
                de: $"Sie sprechen vor der Delegation des Besuchs „{visitName}“.");
        var lines = sessions.Select(Line);
        var notes = sessions.Select(session => session.Notes).Where(note => note.Length > 0).Distinct(StringComparer.Ordinal);
        var address = stop?.Address is { Length: > 0 } known ? new[] { known } : [];
        return string.Join('\n', [opening, .. lines, .. address, .. notes]);
    }

    private static string Line(Session session)
    {
        string times = session.End is { } end ? $"{session.Start:HH:mm}–{end:HH:mm}" : $"{session.Start:HH:mm}";
        return session.Place.Length > 0 ? $"{times} {session.Title} ({session.Place})" : $"{times} {session.Title}";
    }
}
