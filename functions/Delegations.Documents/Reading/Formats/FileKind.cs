namespace Delegations.Documents.Reading.Formats;

/// <summary>What a file is, judged by its bytes.</summary>
internal enum FileKind
{
    Empty,
    Workbook,
    OldWorkbook,
    WordDocument,
    Csv,
    Tsv,
    PlainText,
    Yaml,
    Json,
    Xml,
    Calendar,
    Encrypted,
    Damaged,
    OtherOffice,
    Foreign,
}
