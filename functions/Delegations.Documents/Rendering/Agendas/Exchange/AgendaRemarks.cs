using Delegations.Documents.Rendering.Words;

namespace Delegations.Documents.Rendering.Agendas.Exchange;

/// <summary>
/// What an exchange file says of the whole agenda in words: how settled it is, how far it may be told, and by name every session that
/// the format cannot hold, so that nothing is left out in silence.
/// </summary>
internal static class AgendaRemarks
{
    /// <summary>State, version and label.</summary>
    public static IEnumerable<string> Standing(Agenda agenda)
    {
        var words = DocumentWords.In(agenda.Language);
        yield return string.Create(agenda.Language.Culture, $"{words.StateOf(agenda.State)}, {words.Version} {agenda.Version}");
        if (agenda.State is AgendaState.Preliminary)
        {
            yield return words.PreliminaryNote;
        }

        yield return new SessionDescription(agenda).Explain(agenda.Handling);
        if (agenda.Withheld > 0)
        {
            yield return string.Create(agenda.Language.Culture, $"{words.Withheld}{words.Colon}{agenda.Withheld}");
        }

        if (agenda.Contact.Length > 0)
        {
            yield return words.WhomToCall + words.Colon + agenda.Contact;
        }
    }

    /// <summary>Sessions of a day without an hour.</summary>
    public static IEnumerable<string> Untimed(Agenda agenda)
    {
        var words = DocumentWords.In(agenda.Language);
        return agenda.Dated.Where(session => session.LocalStart is null && !session.Cancelled)
            .Select(session => words.TimeOpen + words.Colon + DateWords.ShortDay(session.Date!.Value, agenda.Language) + ", " + Name(session)); // dated
    }

    /// <summary>Sessions without a day.</summary>
    public static IEnumerable<string> Undated(Agenda agenda)
    {
        var words = DocumentWords.In(agenda.Language);
        return agenda.Undated.Where(session => !session.Cancelled).Select(session => words.DayOpen + words.Colon + Name(session));
    }

    /// <summary>Sessions that are off; only coordinators' agendas have any.</summary>
    public static IEnumerable<string> Cancelled(Agenda agenda)
    {
        var words = DocumentWords.In(agenda.Language);
        return agenda.Dated.Concat(agenda.Undated).Where(session => session.Cancelled).Select(session => words.Cancelled + words.Colon + Name(session));
    }

    private static string Name(AgendaSession session) => SessionDescription.Join(", ", session.Title.Joined, session.Place.Joined);
}
