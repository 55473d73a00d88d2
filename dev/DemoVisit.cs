using System.IO.Compression;
using System.Text.Json.Nodes;

/// <summary>One sample's way through the app, all of it by HTTP.</summary>
internal sealed class DemoVisit(DemoApp app, DemoSample sample, string folder)
{
    private readonly string kept = Path.Combine(folder, sample.Folder);
    private string visit = "";

    public async Task<DemoResult> RunAsync()
    {
        Console.WriteLine($"{sample.Name}: uploading {sample.Itinerary} …");
        app.MoveTo(sample.Before);
        Directory.CreateDirectory(kept);
        visit = $"api/visits/{(string?)(await app.PostAsync("api/visits", new { name = sample.Name, language = sample.Language, timeZone = sample.Zone }))["id"]}";
        var upload = await app.PutFileAsync($"{visit}/itinerary", Sample(sample.Itinerary));
        var people = await app.PutFileAsync($"{visit}/people", Sample(sample.People));
        await app.PatchAsync(visit, new { documents = new { languages = sample.Languages, homeTimeZone = sample.Home } });
        await app.PutFileAsync($"{visit}/translations", Sample(sample.Translations));

        Console.WriteLine("  publishing, then inviting hosts and speakers …");
        await PublishAsync("nobody");
        var first = await PublishAsync("hosts-and-speakers");
        await SettleAsync(first);

        Console.WriteLine($"  uploading {sample.Changed}, with one session moved and one removed …");
        var change = await app.PutFileAsync($"{visit}/itinerary", Sample(sample.Changed));
        var second = await PublishAsync("hosts-and-speakers");
        await SettleAsync(second);
        await KeepAgendasAndOutboxAsync();

        Console.WriteLine("  the visit is over: report, archive, share, download …");
        app.MoveTo(sample.After);
        var download = await FinishAsync();
        var sent = (await app.GetAsync($"{visit}/invitations")).AsArray();
        return new DemoResult(sample.Name)
        {
            Sessions = Number(upload["sessions"]),
            Findings = Count(upload["findings"]) + Count(people["findings"]),
            Changed = Count(change["diff"]?["changed"]),
            Removed = Count(change["diff"]?["removed"]),
            Agendas = Directory.GetFiles(kept, "agenda.*").Length,
            Sheets = Directory.GetFiles(kept, "run-sheet.*").Length + Directory.GetFiles(kept, "visitor-list.*").Length,
            Created = Count(first["created"]),
            Updated = Count(second["updated"]),
            Cancelled = Count(second["cancelled"]),
            Standing = sent.Count(row => (string?)row?["state"] == "sent"),
            Download = download,
        };
    }

    /// <summary>Reads the plan and publishes exactly that; the plan.</summary>
    private async Task<JsonNode> PublishAsync(string inviting)
    {
        var plan = await app.GetAsync($"{visit}/plan?state=final&inviting={inviting}");
        await app.PostAsync($"{visit}/publication", new { plan = (string?)plan["hash"], state = "final", inviting });
        return plan;
    }

    /// <summary>Until everything that the plan named has left.</summary>
    private Task SettleAsync(JsonNode plan)
    {
        var messages = Count(plan["created"]) + Count(plan["updated"]) + Count(plan["cancelled"]);
        return app.WaitAsync("the invitations to leave", async () =>
        {
            var rest = await app.GetAsync($"{visit}/plan?state=final&inviting=hosts-and-speakers");
            var rows = (await app.GetAsync($"{visit}/invitations")).AsArray();
            var isQuiet = rows.All(row => (string?)row?["state"] is "sent" or "cancelled");
            return messages > 0 && isQuiet && Count(rest["created"]) + Count(rest["updated"]) + Count(rest["cancelled"]) == 0;
        });
    }

    private async Task KeepAgendasAndOutboxAsync()
    {
        foreach (var audience in new[] { "public", "delegation", "host", "internal" })
        {
            foreach (var language in new[] { sample.Language }.Concat(sample.Languages))
            {
                foreach (var format in new[] { "html", "docx", "ics" })
                {
                    await KeepAsync($"agenda?audience={audience}&lang={language}&format={format}", $"agenda.{audience}.{language}.{format}");
                }
            }
        }

        foreach (var format in new[] { "xlsx", "json", "schedule.xml", "schedule.json" })
        {
            await KeepAsync($"agenda?audience=public&lang={sample.Language}&format={format}", $"agenda.public.{sample.Language}.{format}");
        }

        var second = sample.Languages[^1];
        await KeepAsync($"agenda?audience=delegation&lang={sample.Language}&beside={second}&format=docx", $"agenda.delegation.{sample.Language}-{second}.docx");
        await KeepAsync($"agenda?audience=delegation&lang={sample.Language}&since=1", $"changes.delegation.{sample.Language}.html");
        foreach (var format in new[] { "html", "docx", "xlsx" })
        {
            await KeepAsync($"agenda?paper=run-sheet&audience=host&lang={sample.Language}&format={format}", $"run-sheet.host.{sample.Language}.{format}");
        }

        await KeepVisitorListsAsync();
        using var outbox = new MemoryStream(await app.DownloadAsync($"{visit}/outbox"));
        await ZipFile.ExtractToDirectoryAsync(outbox, Path.Combine(kept, "outbox"));
    }

    /// <summary>One for each stop that asks for one.</summary>
    private async Task KeepVisitorListsAsync()
    {
        var asking = (await app.GetAsync($"{visit}/stops")).AsArray().Where(stop => (bool?)stop?["rules"]?["visitorList"] is true);
        foreach (var (stop, index) in asking.Select((stop, index) => (stop, index + 1)))
        {
            await KeepAsync($"stops/{(string?)stop?["id"]}/visitors?format=docx&lang={sample.Language}", $"visitor-list.{index}.{sample.Language}.docx");
        }
    }

    private async Task KeepAsync(string address, string file) =>
        await File.WriteAllBytesAsync(Path.Combine(kept, file), await app.DownloadAsync($"{visit}/{address}"));

    /// <summary>Report drafted, completed, released and archived; the summary as a partner gets it: its size in bytes.</summary>
    private async Task<int> FinishAsync()
    {
        await app.FireAsync("DraftReports");
        await app.WaitAsync("the report", () => HasProgressedAsync("report-drafted"));
        await app.PutAsync($"{visit}/report", await ReportAsync());
        await app.PostAsync($"{visit}/report/release", new { });
        await KeepReportAsync();
        await app.FireAsync("ArchiveVisits");
        await app.WaitAsync("the archive", () => HasProgressedAsync("archived"));
        await VerifyPackageAsync();

        var share = await app.PostAsync($"{visit}/shares", new { parts = new[] { "summary" }, days = 30 });
        var link = new Uri((string?)share["url"] ?? throw new StepFailed("The share has no link.", 1));
        var summary = await app.DownloadAsync($"{link.AbsolutePath.TrimStart('/')}summary.{sample.Language}.html");
        await File.WriteAllBytesAsync(Path.Combine(kept, "summary.html"), summary);
        return summary.Length;
    }

    /// <summary>What the coordinator adds: sessions, which the sample names by how their title begins, by their id.</summary>
    private async Task<JsonNode> ReportAsync()
    {
        var report = JsonNode.Parse(await File.ReadAllTextAsync(Sample(sample.Report)))!.AsObject(); // an object in our samples
        var agenda = JsonNode.Parse(await app.DownloadAsync($"{visit}/agenda?audience=internal&lang={sample.Language}&format=json"))!;
        var sessions = agenda["chapters"]!.AsArray().SelectMany(chapter => chapter!["days"]!.AsArray()).SelectMany(day => day!["sessions"]!.AsArray()).ToList();
        foreach (var outcome in report["outcomes"]!.AsArray().Select(outcome => outcome!.AsObject()))
        {
            var title = (string?)outcome["title"] ?? "";
            outcome["session"] = (string?)sessions.First(session => ((string?)session!["title"]![0]!["text"] ?? "").StartsWith(title, StringComparison.Ordinal))!["id"];
            outcome.Remove("title");
            outcome["note"] ??= "";
        }

        return report;
    }

    private async Task KeepReportAsync()
    {
        foreach (var format in new[] { "html", "docx", "md" })
        {
            foreach (var part in new[] { "report", "summary", "article" })
            {
                foreach (var language in sample.Languages.Prepend(sample.Language))
                {
                    await KeepAsync($"report?part={part}&lang={language}&format={format}", $"{part}.{language}.{format}");
                }
            }

            await KeepAsync($"report?part=letters&format={format}", $"letters.{format}");
        }
    }

    /// <summary>Every file of the package compared with its manifest.</summary>
    private async Task VerifyPackageAsync()
    {
        var package = await app.GetAsync($"{visit}/archive?verify=true");
        if ((bool?)package["verification"]?["whole"] is not true)
        {
            throw new StepFailed($"The package is not whole: {package["verification"]}", 1);
        }

        Console.WriteLine($"  package verified: {Count(package["record"])} files in the record, {Count(package["personal"])} in the personal part");
    }

    private async Task<bool> HasProgressedAsync(string progress) => (string?)(await app.GetAsync(visit))["progress"] == progress;

    private static string Sample(string file) => Shell.Under("samples", file);

    private static int Count(JsonNode? list) => list is JsonArray array ? array.Count : 0;

    private static int Number(JsonNode? number) => number is null ? 0 : (int)number;
}
