using System.Diagnostics;
using System.Text;
using Delegations.Documents.Rendering.Agendas;
using Delegations.Documents.Rendering.Agendas.Sheets;
using Delegations.Documents.Rendering.Agendas.Word;
using Delegations.Documents.Rendering.Words;
using Delegations.Model;
using Xunit;

namespace Delegations.Documents.Tests.Rendering.Agendas.Word;

/// <summary>What another office suite prints of our files.</summary>
public sealed class PrintedAgendaTests
{
    private const string Office = "/usr/lib/libreoffice/program/soffice";
    private const string TextOfPdf = "/usr/bin/pdftotext";

    /// <summary>Of a title of which a printed cell shows no more than a part.</summary>
    private const int LongestTitle = 150;

    [Fact]
    public async Task Every_session_and_on_every_page_the_state_are_printed()
    {
        Assert.SkipUnless(File.Exists(Office + ".bin"), "LibreOffice is not installed.");
        Assert.SkipUnless(File.Exists(TextOfPdf), "pdftotext is not installed.");
        var files = Files().ToList();

        var texts = await PrintAsync([.. files.Select(file => (file.Name, file.Content))], TestContext.Current.CancellationToken);

        Assert.All(files.Zip(texts), printed => AssertSays(printed.First.Agenda, printed.Second, printed.First.Name));
    }

    private static IEnumerable<(string Name, byte[] Content, Agenda Agenda)> Files()
    {
        foreach (var (sample, language) in new[] { ("two legs", Language.German), ("mission-luxembourg-sud-ouest-usa.xlsx", Language.English), ("delegation-asie-centrale.docx", Language.French), ("nasty", Language.Dutch), ("sixty days", Language.Russian) })
        {
            var agenda = OfficeSamples.Agenda(sample, language, with: settings => settings with { State = AgendaState.Preliminary });
            yield return ($"{sample.Split('-', ' ')[0]}-word.docx", DocxAgenda.Render(agenda), agenda);
            yield return ($"{sample.Split('-', ' ')[0]}-sheet.xlsx", XlsxAgenda.Render(agenda), agenda);
        }
    }

    private static void AssertSays(Agenda agenda, string printed, string file)
    {
        var words = DocumentWords.In(agenda.Language);
        var state = Bare($"{words.StateOf(agenda.State)}, {words.Version} {agenda.Version}");
        var pages = printed.Split('\f', StringSplitOptions.RemoveEmptyEntries).Select(Bare).ToList();
        var all = string.Concat(pages);
        Assert.NotEmpty(pages);
        Assert.All(pages, page => Assert.True(page.Contains(state, StringComparison.Ordinal), $"{file}: {state} is not in {page}"));
        Assert.All(agenda.Dated.Concat(agenda.Undated), session =>
        {
            var title = Bare(session.Title.IsEmpty ? words.Untitled : session.Title.Main);
            Assert.True(!IsLatinOrCyrillic(title) || all.Contains(title[..Math.Min(title.Length, LongestTitle)], StringComparison.Ordinal), $"{file}: {title} is not printed.");
            Assert.True(session.Start is not { } start || all.Contains(DateWords.Time(start), StringComparison.Ordinal), $"{file}: {session.Start} is not printed.");
        });
    }

    /// <summary>Pictures have no text, and a printed page shows Arabic in the order and forms of the eye.</summary>
    private static bool IsLatinOrCyrillic(string text) => text.All(sign => sign < '\u0530' || char.IsPunctuation(sign));

    /// <summary>Lines end in print wherever a column does.</summary>
    private static string Bare(string text) => string.Concat(text.Where(sign => !char.IsWhiteSpace(sign)));

    /// <summary>One start of the office suite for all files; it would take longer to start than to print.</summary>
    private static async Task<IReadOnlyList<string>> PrintAsync(IReadOnlyList<(string Name, byte[] Content)> files, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("delegations-");
        try
        {
            var paths = files.Select(file => Path.Combine(folder.FullName, file.Name)).ToList();
            foreach (var (path, file) in paths.Zip(files))
            {
                await File.WriteAllBytesAsync(path, file.Content, cancellationToken);
            }

            var profile = new Uri(Path.Combine(folder.FullName, "profile")).AbsoluteUri;
            await RunAsync(Office, ["--headless", $"-env:UserInstallation={profile}", "--convert-to", "pdf", "--outdir", folder.FullName, .. paths], cancellationToken);
            var texts = new List<string>();
            foreach (var path in paths)
            {
                // In the order in which it is printed, cell by cell: side by side, the lines of neighbouring cells would mix.
                texts.Add(await RunAsync(TextOfPdf, ["-raw", Path.ChangeExtension(path, "pdf"), "-"], cancellationToken));
            }

            return texts;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<string> RunAsync(string program, IEnumerable<string> arguments, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8 };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        var error = process.StandardError.ReadToEndAsync(cancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        Assert.True(process.ExitCode is 0, await error);
        return output;
    }
}
