using System.Xml;
using Delegations.Documents.Reading.Formats.Calendars;
using Delegations.Documents.Reading.Formats.Exchange;

namespace Delegations.Documents.Reading.Formats;

/// <summary>Brings a file of any known kind to tables and paragraphs.</summary>
internal static class DocumentOpener
{
    /// <exception cref="UnreadableFileException">The file cannot be read.</exception>
    public static SourceDocument Open(ReadOnlyMemory<byte> content, string fileName, ReadLimits limits, FindingsWriter findings, VisitFrame? visit = null)
    {
        if (content.Length > limits.FileBytes)
        {
            throw new UnreadableFileException(FileProblem.TooLarge(limits.FileBytes));
        }

        var kind = FileSniffer.Sniff(content);
        var name = FileNameClaim.Of(fileName);
        RefuseUnreadable(kind, name);
        if (name.Denies(kind))
        {
            findings.NameDenied(name.Extension, FileNameClaim.FormatOf(kind));
        }

        var budget = new ReadBudget(limits);
        try
        {
            return new SourceDocument(FileNameClaim.FormatOf(kind), ReadBlocks(kind, content, budget, findings, visit ?? VisitFrame.Unknown))
            {
                Stamp = kind is FileKind.Workbook or FileKind.WordDocument ? StampReader.Read(content) : null,
            };
        }
        catch (Exception damage) when (IsDamage(damage))
        {
            throw new UnreadableFileException(FileProblem.Damaged);
        }
    }

    private static void RefuseUnreadable(FileKind kind, FileNameClaim name)
    {
        var problem = kind switch
        {
            FileKind.Empty => FileProblem.Empty,
            FileKind.Encrypted => FileProblem.Encrypted,
            FileKind.Damaged => FileProblem.Damaged,
            FileKind.OtherOffice or FileKind.Foreign when name.IsReadable => FileProblem.TypeDenied(name.Extension),
            FileKind.OtherOffice or FileKind.Foreign => FileProblem.Unsupported,
            _ => null,
        };
        if (problem is not null)
        {
            throw new UnreadableFileException(problem);
        }
    }

    private static List<SourceBlock> ReadBlocks(FileKind kind, ReadOnlyMemory<byte> content, ReadBudget budget, FindingsWriter findings, VisitFrame visit) => kind switch
    {
        FileKind.Workbook or FileKind.OldWorkbook => WorkbookReader.Read(content, isZip: kind == FileKind.Workbook, budget, findings),
        FileKind.WordDocument => WordReader.Read(content, budget, findings),
        FileKind.Csv or FileKind.Tsv => DelimitedReader.Read(content, budget, findings),
        FileKind.Calendar => CalendarReader.Read(content, budget, findings, visit),
        FileKind.Yaml => TreeTabulator.Tabulate(YamlTreeReader.Read(TextDecoder.Decode(content), budget, findings), budget, findings),
        FileKind.Json => TreeTabulator.Tabulate(JsonTreeReader.Read(TextDecoder.Decode(content), budget, findings), budget, findings),
        FileKind.Xml => TreeTabulator.Tabulate(XmlTreeReader.Read(TextDecoder.Decode(content), budget, findings), budget, findings),
        _ => PlainTextReader.Read(TextDecoder.DecodeLines(content, budget.Limits.CellCharacters), budget, findings),
    };

    /// <summary>
    /// What the format libraries throw on bytes that are not what they claim. They do not wrap their own faults, so index and
    /// cast errors from inside them mean a damaged file too; a fuzz test keeps this list honest.
    /// </summary>
    private static bool IsDamage(Exception exception) => exception
        is InvalidDataException or XmlException or IOException or EndOfStreamException
        or ExcelDataReader.Exceptions.ExcelReaderException
        or YamlDotNet.Core.YamlException or System.Text.Json.JsonException
        or FormatException or OverflowException or ArgumentException or KeyNotFoundException
        or IndexOutOfRangeException or NullReferenceException or InvalidOperationException or InvalidCastException or NotSupportedException;
}
