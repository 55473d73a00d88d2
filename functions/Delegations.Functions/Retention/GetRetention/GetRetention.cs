using Delegations.Hosting.Edge;
using Delegations.Model.Ids;
using Delegations.Retention.Purging;
using Delegations.Web;
using Microsoft.AspNetCore.Http.HttpResults;
using NodaTime;

namespace Delegations.Retention;

/// <summary>A dry run: what goes of which visit, how much, when and by which rule, within so many <c>days</c> (31 unless asked for otherwise).</summary>
internal static class GetRetention
{
    public static async Task<Results<Ok<IReadOnlyList<DueAnswer>>, Problem>> GetAsync(RetentionPlan plan, HttpRequest request, CancellationToken cancellationToken)
    {
        if (RetentionHorizon.DaysIn(request) is not { } days)
        {
            var language = RequestLanguage.Of(request);
            return Problems.Invalid(language, RetentionHorizon.Requirement(language));
        }

        var now = plan.Now;
        IReadOnlyList<DueAnswer> answers =
        [
            .. (await plan.ListAsync(now + Duration.FromDays(days), cancellationToken)).Select(item => new DueAnswer
            {
                Visit = item.Visit.Id,
                Rule = item.Rule,
                Days = plan.Rules.DaysOf(item.Rule),
                Count = item.Count,
                Due = item.Due,
                Overdue = item.Due <= now,
                Held = item.Visit.Retention.Hold is not null,
            }),
        ];
        return TypedResults.Ok(answers);
    }
}

/// <summary>Something that goes, as the API shows it.</summary>
internal sealed record DueAnswer
{
    public required VisitId Visit { get; init; }
    public required RetentionRule Rule { get; init; }

    /// <summary>After the visit's end; a package has a date of its own.</summary>
    public required int Days { get; init; }

    /// <summary>Rows and files.</summary>
    public required int Count { get; init; }
    public required Instant Due { get; init; }

    /// <summary>Whether the next run takes it.</summary>
    public required bool Overdue { get; init; }

    /// <summary>Whether the visit's data is held, and so stays.</summary>
    public required bool Held { get; init; }
}
