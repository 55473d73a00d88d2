using System.Globalization;
using System.Text;
using System.Text.Json;
using Delegations.Itineraries;
using Delegations.Model;
using Delegations.Model.Json;
using Delegations.Retention.Searching;
using Delegations.Storage.Blobs;
using Delegations.Visits;

namespace Delegations.Retention.Erasing;

/// <summary>
/// Takes a person out of every version of a programme and out of what was approved with it. Files as they were uploaded give way to a workbook made
/// of the version without the person: what a file of somebody else's program hides cannot be searched for certain.
/// </summary>
internal sealed class ProgrammeSweep(DocumentStore documents, ApprovedEntries approved, VisitsTable table)
{
    private const string Container = "itineraries";
    private const string Reading = "/itinerary.json";
    private const string Source = "/source";
    private const string FileName = "programme.xlsx";

    public async Task RunAsync(SweepRun run, CancellationToken cancellationToken)
    {
        var paths = await documents.ListAsync(Container, $"{run.Visit.Id}/", cancellationToken).ToListAsync(cancellationToken);
        foreach (var path in paths.Where(path => path.EndsWith(Reading, StringComparison.Ordinal)))
        {
            await TakeVersionAsync(run, path[..^Reading.Length], cancellationToken);
        }

        // Left by an upload that was cut off: no version has it.
        foreach (var path in paths.Where(path => path.EndsWith(Source, StringComparison.Ordinal) && !paths.Contains(path[..^Source.Length] + Reading, StringComparer.Ordinal)))
        {
            await run.TakeAsync(PlaceKind.Originals, () => documents.DeleteIfExistsAsync(Container, path, cancellationToken));
        }

        foreach (var path in paths.Where(path => path.Contains("/entries/", StringComparison.Ordinal)))
        {
            await TakeEntriesAsync(run, path, cancellationToken);
        }
    }

    private async Task TakeVersionAsync(SweepRun run, string folder, CancellationToken cancellationToken)
    {
        if (await documents.ReadIfExistsAsync(Container, folder + Reading, cancellationToken) is not { } stored
            || PersonJson.TryParse(stored.ToString()) is not { } json)
        {
            return;
        }

        Review(run, $"{Container}{folder[folder.IndexOf('/', StringComparison.Ordinal)..]}", json.ToJsonString());
        var isNamed = run.Json.Redact(json);
        var itinerary = JsonSerializer.Deserialize(Encoding.UTF8.GetBytes(json.ToJsonString()), ModelJson.Default.Itinerary)
            ?? throw new InvalidDataException("A stored itinerary is empty.");
        var number = int.Parse(folder.AsSpan(folder.LastIndexOf('/') + 1), CultureInfo.InvariantCulture);
        var named = run.Visit with { Name = run.Sought.Text.Redact(run.Visit.Name) };
        var workbook = ItineraryTemplates.WorkbookOf(named, new ItineraryVersion(number, itinerary));
        var source = new SourceFile(FileName, "xlsx", SourceFile.HashOf(workbook));
        if (isNamed || itinerary.Source != source)
        {
            await run.TakeAsync(PlaceKind.Programmes, () => documents.PutAsync(
                Container, folder + Reading, ItineraryStore.ToJson(itinerary with { Source = source }), "application/json", cancellationToken));
        }

        var present = await documents.ReadIfExistsAsync(Container, folder + Source, cancellationToken);
        if (present is not null && SourceFile.HashOf(present.ToMemory().Span) != source.Sha256)
        {
            await run.TakeAsync(PlaceKind.Originals, () => documents.PutAsync(
                Container, folder + Source, BinaryData.FromBytes(workbook), "application/octet-stream", cancellationToken));
        }

        await TellRowAsync(run, number, source, cancellationToken);
    }

    /// <summary>The list of versions names the file by its hash.</summary>
    private async Task TellRowAsync(SweepRun run, int number, SourceFile source, CancellationToken cancellationToken)
    {
        var open = await table.OpenAsync(cancellationToken);
        var key = $"version|{number.ToString("D6", CultureInfo.InvariantCulture)}";
        while (!run.Options.IsDry
            && await open.GetEntityIfExistsAsync(run.Visit.Id.Value, key, cancellationToken) is { } row
            && row.GetString("sha256") != source.Sha256)
        {
            row["sha256"] = source.Sha256;
            row["format"] = source.Format;
            if (await table.TryReplaceAsync(row, row.ETag, cancellationToken) is not null)
            {
                return;
            }
        }
    }

    private async Task TakeEntriesAsync(SweepRun run, string path, CancellationToken cancellationToken)
    {
        if (await documents.ReadIfExistsAsync(Container, path, cancellationToken) is not { } stored
            || PersonJson.TryParse(stored.ToString()) is not { } json
            || !run.Json.Redact(json))
        {
            return;
        }

        await run.TakeAsync(PlaceKind.Invitations, () => approved.ReplaceAsync(run.Visit.Id, path, json, cancellationToken));
    }

    private static void Review(SweepRun run, string where, string json)
    {
        foreach (var doubt in (ReadableText.Of(BinaryData.FromString(json)) ?? []).SelectMany(run.Sought.Text.Doubts))
        {
            run.Tally.Review(PlaceKind.Programmes, where, ReviewReason.Doubtful, doubt);
        }
    }
}
