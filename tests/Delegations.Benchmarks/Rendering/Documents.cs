using System.Text;
using Delegations.Documents.Rendering.Agendas;
using Delegations.Documents.Rendering.Agendas.Exchange;
using Delegations.Documents.Rendering.Agendas.Sheets;
using Delegations.Documents.Rendering.Agendas.Word;

namespace Delegations.Benchmarks.Rendering;

/// <summary>What is made of the rows: the peers' tasks by their names, whose output they check, and further formats of ours beside them.</summary>
internal static class Documents
{
    /// <summary>Each reads the rows, makes its document and writes it into the folder, as the peers do.</summary>
    public static IReadOnlyDictionary<string, Func<string, string, Task>> All { get; } = new Dictionary<string, Func<string, string, Task>>(StringComparer.Ordinal)
    {
        ["T2"] = (rows, folder) => WriteAsync(folder, "all.ics", Calendars.All(Row.Read(rows))),
        ["T2b"] = (rows, folder) => Calendars.WriteEachAsync(Row.Read(rows), folder),
        ["T3"] = async (rows, folder) => await WriteAsync(folder, "agenda.html", Encoding.UTF8.GetBytes(await HtmlAgenda.RenderAsync(RowAgenda.Of(rows), CancellationToken.None))),

        ["T5"] = (rows, folder) => WriteAsync(folder, "agenda.docx", DocxAgenda.Render(RowAgenda.Of(rows))),
        ["agenda-xlsx"] = (rows, folder) => WriteAsync(folder, "agenda.xlsx", XlsxAgenda.Render(RowAgenda.Of(rows))),
        ["agenda-ics"] = (rows, folder) => WriteAsync(folder, "agenda.ics", IcsAgenda.Render(RowAgenda.Of(rows), isFeed: true)),
        ["agenda-json"] = (rows, folder) => WriteAsync(folder, "agenda.json", JsonAgenda.Render(RowAgenda.Of(rows))),
        ["schedule-xml"] = (rows, folder) => WriteAsync(folder, "schedule.xml", ScheduleXml.Render(RowAgenda.Of(rows))),
        ["schedule-json"] = (rows, folder) => WriteAsync(folder, "schedule.json", ScheduleJson.Render(RowAgenda.Of(rows))),
        ["agenda-alone"] = (rows, _) =>
        {
            // What the view model takes of each of the four.
            RowAgenda.Of(rows);
            return Task.CompletedTask;
        },
    };

    private static async Task WriteAsync(string folder, string name, byte[] content) => await File.WriteAllBytesAsync(Path.Combine(folder, name), content);
}
