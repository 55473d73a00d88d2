using System.Diagnostics;
using System.Security.Cryptography;
using Delegations.Itineraries;
using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Visits;
using Delegations.Web;

namespace Delegations.Desk.Start;

/// <summary>Makes a visit and takes its programme in one step; a file that cannot be read makes none.</summary>
internal sealed class VisitCreations(VisitEditor editor, ItineraryChecks checks, ItineraryUploads uploads, PeopleUploads people)
{
    private const int LongestName = 200;

    /// <summary>The file is read before anything is kept, so that what is wrong with it is said while there is nothing to clean up.</summary>
    public async Task<CreationOutcome> CreateAsync(NewVisit asked, Language spoken, CancellationToken cancellationToken)
    {
        if (asked.File is not { } file)
        {
            return asked.Name.Length > 0
                ? await KeepAsync(asked, null, spoken, cancellationToken)
                : new CreationOutcome.Refused(StatusCodes.Status422UnprocessableEntity, StartWords.FileOrName(spoken));
        }

        switch (await checks.CheckAsync(null, file, spoken, cancellationToken))
        {
            case CheckOutcome.Checked(var answer):
                return await KeepAsync(Completed(asked, file, answer), file, spoken, cancellationToken);
            case CheckOutcome.Refused(var code, var sentence):
                return new CreationOutcome.Refused(Problems.Unreadable(spoken, code, sentence).Status, sentence);
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>What the form leaves open, as the file has it.</summary>
    private static NewVisit Completed(NewVisit asked, UploadedFile file, CheckAnswer answer) => asked with
    {
        Name = asked.Name.Length > 0 ? asked.Name : Named(answer.Title ?? "", Path.GetFileNameWithoutExtension(file.Name)),
        Language = asked.Language.Length > 0 || !Language.All.Contains(answer.Language) ? asked.Language : answer.Language.Code,
        TimeZone = asked.TimeZone.Length > 0 ? asked.TimeZone : answer.TimeZone.Id,
    };

    private static string Named(string title, string fileName)
    {
        var name = string.IsNullOrWhiteSpace(title) ? fileName : title;
        return name.Length > LongestName ? name[..LongestName] : name;
    }

    private async Task<CreationOutcome> KeepAsync(NewVisit asked, UploadedFile? file, Language spoken, CancellationToken cancellationToken)
    {
        var settings = new VisitSettings
        {
            Name = asked.Name,
            Language = asked.Language.Length > 0 ? asked.Language : null,
            TimeZone = asked.TimeZone.Length > 0 ? asked.TimeZone : null,
        };
        var id = VisitId.Derive("new", asked.Key, asked.Name, file is null ? null : Convert.ToHexStringLower(SHA256.HashData(file.Content.Span)));
        switch (await editor.CreateAsync(id, settings, spoken, cancellationToken))
        {
            case EditOutcome.Written(var visit):
                return file is null ? new CreationOutcome.Created(visit, null) : await UploadAsync(visit, file, asked.People, spoken, cancellationToken);
            case EditOutcome.Refused(var sentence):
                return new CreationOutcome.Refused(StatusCodes.Status422UnprocessableEntity, sentence);
            default:
                throw new UnreachableException();
        }
    }

    private async Task<CreationOutcome> UploadAsync(
        Visit visit, UploadedFile file, UploadedFile? list, Language spoken, CancellationToken cancellationToken)
    {
        switch (await uploads.UploadAsync(visit, file, spoken, cancellationToken))
        {
            case UploadOutcome.Kept kept:
                if (list is not null)
                {
                    await people.UploadAsync(kept.Visit, list, spoken, cancellationToken);
                }

                return new CreationOutcome.Created(kept.Visit, kept.Version.Itinerary.Sessions.Count);
            case UploadOutcome.Refused(var code, var sentence):
                return new CreationOutcome.Refused(Problems.Unreadable(spoken, code, sentence).Status, sentence);
            case UploadOutcome.Stale: // the same form, sent twice at once: the other one takes the file
                return new CreationOutcome.Created(visit, null);
            default:
                throw new UnreachableException();
        }
    }
}

/// <summary>What a form asks for.</summary>
/// <param name="Key">Of the form: sent twice, it makes one visit.</param>
/// <param name="Name">Empty takes the programme's title, else the file's name.</param>
/// <param name="Language">A code; empty takes the file's.</param>
/// <param name="TimeZone">An IANA name; empty takes the file's.</param>
/// <param name="File">The programme; null for a visit without one.</param>
internal sealed record NewVisit(string Key, string Name, string Language, string TimeZone, UploadedFile? File)
{
    /// <summary>Its people list, where that comes with it.</summary>
    public UploadedFile? People { get; init; }
}

/// <summary>What became of a new visit.</summary>
internal abstract record CreationOutcome
{
    private CreationOutcome()
    {
    }

    /// <param name="Visit">As it now is.</param>
    /// <param name="Sessions">How many its programme has; null where it has none.</param>
    internal sealed record Created(Visit Visit, int? Sessions) : CreationOutcome;

    /// <summary>Nothing was kept; the sentence says what to do.</summary>
    internal sealed record Refused(int Status, string Sentence) : CreationOutcome;
}
