namespace Delegations.Documents.Reading.Interpreting.Rules;

/// <summary>What only the finished itinerary shows. Every rule is a pass over the sessions, or over them in order.</summary>
internal static class ItineraryRules
{
    public static void Check(RuleInput input, ReadOptions options, FindingsWriter findings)
    {
        OlderCopy.Check(input, options, findings);
        DaysOfVisit.Check(input, options, findings);
        SessionTwice.Check(input, findings);
        PersonOverlap.Check(input, findings);
        PlaceOverlap.Check(input, findings);
        TravelTime.Check(input, findings);
        MalformedAddress.Check(input, findings);
        OrganiserInvited.Check(input, options, findings);
        MissingEnds.Check(input, findings);
    }
}
