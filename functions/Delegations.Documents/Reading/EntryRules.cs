using Delegations.Documents.Reading.Interpreting;
using Delegations.Model;
using NodaTime;

namespace Delegations.Documents.Reading;

/// <summary>What a stop asks of its visitors, as far as its entry conditions say so in words that are understood.</summary>
/// <remarks>The conditions themselves stay as written: this is for reminders and for what may be asked of people, not instead of them.</remarks>
public sealed record EntryRules
{
    /// <summary>Whether a list of the visitors must be sent.</summary>
    public bool VisitorList { get; init; }

    /// <summary>By when; null where the conditions say nothing of it, or nothing that can be told without the day of the visit.</summary>
    public LocalDate? VisitorListDue { get; init; }

    /// <summary>How many days before the visit, where they are counted: working days where the conditions count those.</summary>
    public int? VisitorListDaysAhead { get; init; }

    /// <summary>Whether a passport or identity card must be shown.</summary>
    public bool Papers { get; init; }

    /// <summary>Whether visitors' citizenship must be told.</summary>
    public bool Citizenship { get; init; }

    /// <summary>Whether nobody goes about alone.</summary>
    public bool Escort { get; init; }

    /// <summary>Whether pictures are forbidden.</summary>
    public bool NoCameras { get; init; }

    /// <summary>Reads a stop's entry conditions.</summary>
    /// <param name="conditions">As written.</param>
    /// <param name="firstVisit">The first day on which the visit is there; null where it is not known.</param>
    /// <param name="language">The itinerary's: it decides which number of 03/04 is the day.</param>
    public static EntryRules Read(string? conditions, LocalDate? firstVisit, Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        if (string.IsNullOrWhiteSpace(conditions))
        {
            return new EntryRules();
        }

        var text = new EntryConditionText(conditions);
        var rules = new EntryRules
        {
            VisitorList = text.Asks(EntryConditionText.VisitorList),
            Papers = text.Asks(EntryConditionText.Papers),
            Citizenship = text.Asks(EntryConditionText.Citizenship),
            Escort = text.Asks(EntryConditionText.Escort),
            NoCameras = text.ForbidsCameras(),
        };
        return rules.VisitorList && text.DeadlineOf(EntryConditionText.VisitorList, firstVisit, language) is { } deadline
            ? rules with { VisitorListDue = deadline.Day, VisitorListDaysAhead = deadline.DaysAhead }
            : rules;
    }
}
