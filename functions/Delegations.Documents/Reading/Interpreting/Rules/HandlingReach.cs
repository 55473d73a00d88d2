using Delegations.Model;

namespace Delegations.Documents.Reading.Interpreting.Rules;

/// <summary>Labels that keep sessions out of agendas: said once, so that nobody looks for a session that is held back.</summary>
internal static class HandlingReach
{
    public static void Check(RuleInput input, Handling? whole, FindingsWriter findings)
    {
        var sessions = input.Sessions.Where(session => !session.Cancelled).ToList();
        if (whole is { } label and > Handling.Clear)
        {
            findings.HandlingOfWhole(label, sessions.Count(session => session.Handling is Handling.Clear), sessions.Count);
        }

        if (sessions.Count(session => (session.Handling ?? whole) is Handling.Red) is > 0 and var red)
        {
            findings.HandlingRed(red);
        }
    }
}
