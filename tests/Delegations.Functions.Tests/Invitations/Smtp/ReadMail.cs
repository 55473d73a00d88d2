using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using Delegations.Testing;
using Delegations.Testing.Smtp;
using Xunit;

namespace Delegations.Functions.Tests.Invitations.Smtp;

/// <summary>A mail that arrived, as readers that others wrote understand it: Python's mail library, icalendar, ical.js.</summary>
internal sealed record ReadMail
{
    public required ReceivedMail Received { get; init; }
    public required IReadOnlyList<string> Headers { get; init; }
    public required string MessageId { get; init; }
    public required string Subject { get; init; }
    public required IReadOnlyList<string> From { get; init; }
    public required IReadOnlyList<string> To { get; init; }
    public required IReadOnlyList<string> Texts { get; init; }

    /// <summary>The calendar object, unfolded.</summary>
    public required string Calendar { get; init; }

    /// <summary>What ical.js reads in it.</summary>
    public required JsonNode Entry { get; init; }
    public required string Method { get; init; }

    public IReadOnlyList<string> Attendees => [.. Calendar.Split("\r\n").Where(line => line.StartsWith("ATTENDEE", StringComparison.Ordinal))];

    /// <summary>All mails, each of which must be without defects and hold one calendar object with one event, the same for each reader.</summary>
    public static async Task<IReadOnlyList<ReadMail>> AllAsync(SmtpServer server, CancellationToken cancellationToken)
    {
        var mails = (await server.RecordAsync(cancellationToken)).Mails;
        Assert.SkipUnless(IsInstalled("python3"), "python3 is not installed.");
        var folder = Directory.CreateTempSubdirectory("delegations-mails");
        try
        {
            return mails.Count == 0 ? [] : await ReadAsync(mails, folder.FullName, cancellationToken);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<IReadOnlyList<ReadMail>> ReadAsync(IReadOnlyList<ReceivedMail> mails, string folder, CancellationToken cancellationToken)
    {
        var files = await WriteAsync(folder, "eml", mails.Select(mail => mail.Content), cancellationToken);
        var python = await AskAsync("python3", [PathOf("Delegations.Functions.Tests", "Invitations", "Smtp", "read-mails.py"), .. files], cancellationToken);
        Assert.Equal(mails.Count, python.Count);
        Assert.All(python, mail => Assert.Empty(mail!["defects"]!.AsArray()));
        var calendars = python.Select(mail => Convert.FromBase64String((string)Assert.Single(mail!["calendars"]!.AsArray())!)).ToList();
        var calendarFiles = await WriteAsync(folder, "ics", calendars, cancellationToken);
        var node = await AskAsync(
            "node", [PathOf("Delegations.Documents.Tests", "Rendering", "Peers", "read-ics.mjs"), RepositoryRoot.Path, .. calendarFiles], cancellationToken);
        return [.. mails.Select((mail, index) => Of(mail, python[index]!, calendars[index], node[index]!))];
    }

    private static ReadMail Of(ReceivedMail received, JsonNode mail, byte[] calendar, JsonNode read)
    {
        var entry = Assert.Single(read["events"]!.AsArray())!;
        if (mail["parsed"]![0] is { } parsed)
        {
            Assert.Equal((string?)entry["uid"], (string?)parsed["uid"]);
            Assert.Equal((int?)entry["sequence"], (int?)parsed["sequence"]);
            Assert.Equal((string?)read["method"], (string?)parsed["method"]);
            Assert.Equal((string?)entry["attendee"], (string?)Assert.Single(parsed["attendees"]!.AsArray()));
            Assert.Equal((string?)entry["organizer"], (string?)Assert.Single(parsed["organizers"]!.AsArray()));
        }

        return new ReadMail
        {
            Received = received,
            Headers = ListOf(mail["headers"]),
            MessageId = (string)mail["id"]!,
            Subject = (string)mail["subject"]!,
            From = ListOf(mail["from"]),
            To = ListOf(mail["to"]),
            Texts = ListOf(mail["texts"]),
            Calendar = Encoding.UTF8.GetString(calendar).Replace("\r\n ", "", StringComparison.Ordinal),
            Entry = entry,
            Method = (string)read["method"]!,
        };
    }

    private static IReadOnlyList<string> ListOf(JsonNode? array) => [.. array!.AsArray().Select(text => (string)text!)];

    private static async Task<IReadOnlyList<string>> WriteAsync(string folder, string extension, IEnumerable<byte[]> contents, CancellationToken cancellationToken)
    {
        var files = new List<string>();
        foreach (var content in contents)
        {
            files.Add(Path.Combine(folder, FormattableString.Invariant($"{files.Count}.{extension}")));
            await File.WriteAllBytesAsync(files[^1], content, cancellationToken);
        }

        return files;
    }

    private static async Task<JsonArray> AskAsync(string program, IEnumerable<string> arguments, CancellationToken cancellationToken)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })
            ?? throw new InvalidOperationException($"{program} did not start.");
        var errors = process.StandardError.ReadToEndAsync(cancellationToken);
        var words = await process.StandardOutput.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        Assert.True(process.ExitCode == 0, await errors);
        return JsonNode.Parse(words)!.AsArray();
    }

    private static string PathOf(params string[] parts) => Path.Combine([RepositoryRoot.Path, "tests", .. parts]);

    private static bool IsInstalled(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
}
