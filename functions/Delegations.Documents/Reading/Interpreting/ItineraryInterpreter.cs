using Delegations.Documents.Reading.Interpreting.Rules;
using Delegations.Model;
using NodaTime;

namespace Delegations.Documents.Reading.Interpreting;

/// <summary>Makes an itinerary of what a file's blocks say.</summary>
internal sealed class ItineraryInterpreter(ReadOptions options, FindingsWriter findings)
{
    /// <summary>The itinerary, or null where no line has a title with a time or a date, be it one without its year.</summary>
    public Itinerary? Interpret(DocumentDrafts read, SourceFile source)
    {
        var state = read.State;
        if (!state.Drafts.Any(draft => draft.Start is not null || draft.Date is not null || state.HasYearless))
        {
            return null;
        }

        var assembler = new SessionAssembler(findings);
        var sessions = assembler.Assemble(new ZoneSettler(state, options).Settle());
        var input = RuleInput.Of(sessions, assembler.Travel, state.Organisers, read.Stamp);
        ItineraryRules.Check(input, options, findings);
        HandlingReach.Check(input, state.Handling, findings);
        return new Itinerary
        {
            Source = source,
            Title = state.Title ?? state.SpareTitle,
            Language = read.Language,
            TimeZone = MainZone(sessions),
            Handling = state.Handling,
            Legs = assembler.Legs,
            Stops = assembler.Stops,
            Sessions = sessions,
            Findings = findings.All,
        };
    }

    private DateTimeZone MainZone(IReadOnlyList<Session> sessions)
    {
        var common = sessions.GroupBy(session => session.TimeZone.Id, StringComparer.Ordinal).OrderByDescending(group => group.Count()).First().First().TimeZone;
        return options.Zone is { } asked && sessions.Any(session => session.TimeZone.Equals(asked)) ? asked : common;
    }
}
