using Delegations.Model;
using Delegations.Model.Ids;

namespace Delegations.Documents.Rendering.Agendas;

/// <summary>Chooses in which language each text is shown, after what the reader must not see is taken out of it.</summary>
internal sealed class SessionTexts(Itinerary itinerary, AgendaSettings settings, TextRedaction redaction)
{
    public AgendaText Title(Session session) => Choose(session.Id, session.Title, WordingOf(session, wording => wording.Title));

    public AgendaText Notes(Session session) => Choose(session.Id, session.Notes, WordingOf(session, wording => wording.Notes));

    /// <summary>The place as the line has it, else the stop's name.</summary>
    public AgendaText Place(Session session, Stop? stop) =>
        Choose(session.Id, session.Place.Trim().Length > 0 ? session.Place : stop?.Name, WordingOf(session, wording => wording.Place));

    /// <summary>A text that belongs to no session.</summary>
    public AgendaText Of(string? text, SessionId? session = null) => Choose(session, text, _ => "");

    private static Func<Language, string> WordingOf(Session session, Func<Wording, string> text) => language =>
        session.Wordings?.FirstOrDefault(wording => wording.Language == language) is { } wording ? text(wording) : "";

    private AgendaText Choose(SessionId? session, string? source, Func<Language, string> wording)
    {
        var own = redaction.Apply(source);
        var main = In(settings.Language, session, source, wording);
        var beside = settings.Beside is { } second && second != settings.Language ? In(second, session, source, wording) : "";

        // What is in neither language is shown once, as it is.
        var shown = main.Length > 0 ? main : own;
        return shown.Length > 0
            ? new AgendaText(shown, beside == shown ? "" : beside, main.Length > 0 || settings.Language == itinerary.Language ? null : itinerary.Language)
            : new AgendaText(beside);
    }

    private string In(Language language, SessionId? session, string? source, Func<Language, string> wording)
    {
        if (language == itinerary.Language || string.IsNullOrWhiteSpace(source))
        {
            return string.IsNullOrWhiteSpace(source) ? redaction.Apply(wording(language)) : redaction.Apply(source);
        }

        return wording(language) is { Length: > 0 } given
            ? redaction.Apply(given)
            : redaction.Apply(settings.Translations.Find(session, source, language));
    }
}
