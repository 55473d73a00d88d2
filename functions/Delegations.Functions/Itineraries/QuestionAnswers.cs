using System.Diagnostics;
using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Storage.Tables;
using Delegations.Visits;
using NodaTime;

namespace Delegations.Itineraries;

/// <summary>Takes answers to what the findings of a visit's files ask, and reads its latest file again by them.</summary>
internal sealed class QuestionAnswers(VisitStore visits, ItineraryStore itineraries, AnswerStore answers, ItineraryUploads uploads, IClock clock)
{
    /// <summary>What was answered, in the order of the answers.</summary>
    public async Task<IReadOnlyList<AnsweredQuestion>> ListAsync(VisitId visit, Language spoken, CancellationToken cancellationToken)
    {
        var kept = await answers.ReadAsync(visit, cancellationToken);
        return [.. kept.All.OrderBy(answer => answer.At).Select(answer => new AnsweredQuestion(answer.Question.In(spoken), answer.At))];
    }

    /// <summary>
    /// Keeps all answers or none, and then makes a version of what the latest file says by them. Cut off in between, a repeat finds
    /// the answers kept and makes the version.
    /// </summary>
    public async Task<AnswerOutcome> AnswerAsync(
        Visit visit, IReadOnlyList<QuestionAnswer> given, Language spoken, CancellationToken cancellationToken)
    {
        if (await itineraries.FindAsync(visit.Id, visit.LatestVersion, cancellationToken) is not { } latest)
        {
            return new AnswerOutcome.Refused(AnswerRules.NoItinerary(spoken));
        }

        var kept = await answers.ReadAsync(visit.Id, cancellationToken);
        var (accepted, refusal) = Accept(given, latest, kept, spoken);
        if (refusal is not null)
        {
            return new AnswerOutcome.Refused(refusal);
        }

        var changed = accepted.Where(question => question.Kind is not QuestionKind.VisitZone && kept.Find(question.Key)?.Question.Answer != question.Answer).ToList();
        var zone = accepted.FirstOrDefault(question => question.Kind is QuestionKind.VisitZone)?.Answer is { } id ? DateTimeZoneProviders.Tzdb[id] : visit.TimeZone;
        var now = clock.GetCurrentInstant();
        return changed.Count is 0 && zone.Equals(visit.TimeZone)
            ? await ReadAgainAsync(visit, latest, spoken, cancellationToken)
            : await WriteAsync(visit with { TimeZone = zone }, [.. changed.Select(question => AnswerStore.Keeping(visit.Id, new KeptAnswer(question, now)))], latest, spoken, cancellationToken);
    }

    /// <summary>Asks again from now on. Which session a line of the latest version is, it has settled; that stays as it is.</summary>
    public async Task<AnswerOutcome> ForgetAsync(Visit visit, QuestionId key, Language spoken, CancellationToken cancellationToken)
    {
        if (await itineraries.FindAsync(visit.Id, visit.LatestVersion, cancellationToken) is not { } latest)
        {
            return new AnswerOutcome.NotFound();
        }

        var kept = await answers.ReadAsync(visit.Id, cancellationToken);
        if (kept.Find(key) is not null)
        {
            return await WriteAsync(visit, [AnswerStore.Forgetting(visit.Id, key)], latest, spoken, cancellationToken);
        }

        // An earlier run may have been cut off behind the row.
        return await ReadAgainAsync(visit, latest, spoken, cancellationToken) switch
        {
            AnswerOutcome.Taken { Kept.IsNew: false } => new AnswerOutcome.NotFound(),
            var outcome => outcome,
        };
    }

    /// <summary>The questions with their answers; a sentence where one of them answers nothing.</summary>
    private static (IReadOnlyList<Question> Accepted, string? Refusal) Accept(
        IReadOnlyList<QuestionAnswer> given, ItineraryVersion latest, KeptAnswers kept, Language spoken)
    {
        if (given.Count > AnswerRules.MostAtOnce)
        {
            return ([], AnswerRules.TooMany(spoken));
        }

        var asked = latest.Itinerary.Findings.Select(finding => finding.Question).OfType<Question>()
            .Concat(kept.All.Select(answer => answer.Question)).ToLookup(question => question.Key);
        var accepted = new Dictionary<QuestionId, Question>();
        foreach (var wish in given)
        {
            // JSON may hold null where an answer is expected.
            if (wish is null || asked[wish.Key].FirstOrDefault() is not { } question)
            {
                return ([], AnswerRules.UnknownQuestion(spoken));
            }

            if (AnswerRules.Read(question, wish.Answer) is not { } answer)
            {
                return ([], AnswerRules.Requirement(question, spoken));
            }

            if (!accepted.TryAdd(wish.Key, question with { Answer = answer }))
            {
                return ([], AnswerRules.Twice(spoken));
            }
        }

        return ([.. accepted.Values], null);
    }

    private async Task<AnswerOutcome> WriteAsync(
        Visit changed, IReadOnlyList<TableTransactionAction> rows, ItineraryVersion latest, Language spoken, CancellationToken cancellationToken) =>
        await visits.UpdateAsync(changed, rows, cancellationToken) is { } written
            ? await ReadAgainAsync(written, latest, spoken, cancellationToken)
            : new AnswerOutcome.Stale();

    private async Task<AnswerOutcome> ReadAgainAsync(Visit visit, ItineraryVersion latest, Language spoken, CancellationToken cancellationToken)
    {
        var source = await itineraries.ReadSourceAsync(visit.Id, latest.Number, cancellationToken)
            ?? throw new InvalidDataException("A stored itinerary has no source.");
        return await uploads.UploadAsync(visit, new UploadedFile(latest.Itinerary.Source.Name, source.ToMemory()), spoken, cancellationToken) switch
        {
            UploadOutcome.Kept kept => new AnswerOutcome.Taken(kept),
            UploadOutcome.Refused(_, var sentence) => new AnswerOutcome.Refused(sentence),
            UploadOutcome.Stale => new AnswerOutcome.Interrupted(),
            _ => throw new UnreachableException(),
        };
    }
}

/// <summary>What became of answers.</summary>
internal abstract record AnswerOutcome
{
    private AnswerOutcome()
    {
    }

    /// <summary>They hold, and the visit's latest version is what its file says by them.</summary>
    internal sealed record Taken(UploadOutcome.Kept Kept) : AnswerOutcome;

    /// <summary>One of them answers nothing; none was kept.</summary>
    internal sealed record Refused(string Sentence) : AnswerOutcome;

    /// <summary>No such answer is kept.</summary>
    internal sealed record NotFound : AnswerOutcome;

    /// <summary>Another change of the visit came before them; none was kept.</summary>
    internal sealed record Stale : AnswerOutcome;

    /// <summary>They are kept, but another change of the visit came before their version: a repeat makes it.</summary>
    internal sealed record Interrupted : AnswerOutcome;
}
