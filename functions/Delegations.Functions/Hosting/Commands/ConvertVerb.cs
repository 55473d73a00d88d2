using System.CommandLine;
using System.CommandLine.Parsing;
using Delegations.Agendas;
using Delegations.Converting;
using Delegations.Model;
using NodaTime;
using NodaTime.Text;

namespace Delegations.Hosting.Commands;

/// <summary><c>convert FILE --out DIR</c>: an itinerary in, agendas and invitation files out; no server, no storage, nothing sent.</summary>
internal static class ConvertVerb
{
    public static Command Create(Func<ConvertOptions, CancellationToken, Task<int>> convert)
    {
        var file = new Argument<FileInfo>("FILE") { Description = "The itinerary: xlsx, xls, docx, csv, ics, yaml, json or text.", CustomParser = ReadFile };
        var folder = new Option<DirectoryInfo>("--out") { Description = "The folder for the results; made when it is missing.", Required = true };
        var language = new Option<Language?>("--lang") { Description = "en, fr, nl, de or ru; without it the file decides.", CustomParser = ReadLanguage };
        var beside = new Option<Language?>("--beside") { Description = "A second language, for a bilingual agenda.", CustomParser = ReadLanguage };
        var formats = new Option<IReadOnlyList<AgendaFormat>>("--formats")
        {
            Description = "Parted by commas: html, docx, xlsx, ics, json, schedule.xml, schedule.json.",
            CustomParser = ReadFormats,
            DefaultValueFactory = _ => ConvertOptions.Usual,
        };
        var audience = new Option<Audience>("--audience") { Description = "public, delegation, host or internal.", CustomParser = ReadAudience, DefaultValueFactory = _ => Audience.Public };
        var date = new Option<LocalDate?>("--date") { Description = "The first day, where the file gives only times: 2025-11-03.", CustomParser = ReadDate };
        var zone = new Option<DateTimeZone?>("--zone") { Description = "The time zone, where the file names none: Europe/Brussels.", CustomParser = ReadZone };
        var people = new Option<FileInfo?>("--people") { Description = "A people list: csv, xlsx or vCard.", CustomParser = ReadFile };

        var verb = new Command("convert", "Reads an itinerary and writes its agendas and invitation files.") { file, folder, language, beside, audience, formats, date, zone, people };
        verb.SetAction((line, cancellationToken) => convert(
            new ConvertOptions
            {
                File = line.GetRequiredValue(file),
                Out = line.GetRequiredValue(folder),
                Language = line.GetValue(language),
                Beside = line.GetValue(beside),
                Formats = line.GetRequiredValue(formats),
                Audience = line.GetValue(audience),
                Date = line.GetValue(date),
                Zone = line.GetValue(zone),
                People = line.GetValue(people),
            },
            cancellationToken));
        return verb;
    }

    private static FileInfo ReadFile(ArgumentResult result)
    {
        var file = new FileInfo(TextOf(result));
        if (!file.Exists)
        {
            result.AddError($"There is no file {TextOf(result)}: check the name.");
        }

        return file;
    }

    private static Language? ReadLanguage(ArgumentResult result)
    {
        if (!Language.TryParseForDocuments(TextOf(result), out var language))
        {
            result.AddError("A language is one of en, fr, nl, de, ru.");
        }

        return language;
    }

    private static IReadOnlyList<AgendaFormat> ReadFormats(ArgumentResult result)
    {
        var read = TextOf(result).Split(',', StringSplitOptions.TrimEntries).Select(word => AgendaFormats.OfExtension(word.ToLowerInvariant())).ToList();
        if (read.Contains(null))
        {
            result.AddError("--formats takes html, docx, xlsx, ics, json, schedule.xml and schedule.json, parted by commas.");
        }

        return [.. read.OfType<AgendaFormat>().Distinct()];
    }

    private static Audience ReadAudience(ArgumentResult result)
    {
        if (!Enum.TryParse<Audience>(TextOf(result), ignoreCase: true, out var audience) || !char.IsLetter(TextOf(result)[0]))
        {
            result.AddError("--audience must be one of public, delegation, host, internal.");
        }

        return audience;
    }

    private static LocalDate? ReadDate(ArgumentResult result)
    {
        var date = LocalDatePattern.Iso.Parse(TextOf(result));
        if (!date.Success)
        {
            result.AddError("--date must be a day written as 2025-11-03.");
            return null;
        }

        return date.Value;
    }

    private static DateTimeZone? ReadZone(ArgumentResult result)
    {
        var zone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(TextOf(result));
        if (zone is null)
        {
            result.AddError("--zone must be a time zone of the IANA list, such as Europe/Brussels.");
        }

        return zone;
    }

    private static string TextOf(ArgumentResult result) => result.Tokens is [var token, ..] ? token.Value : "";
}
