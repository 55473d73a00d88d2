namespace Delegations.Agendas;

/// <summary>What an agenda can be written as.</summary>
internal enum AgendaFormat
{
    Html,
    Ics,
    Docx,
    Xlsx,

    /// <summary>As frab and pretalx exchange schedules.</summary>
    ScheduleXml,

    /// <summary>As the c3voc's tools exchange schedules.</summary>
    ScheduleJson,

    /// <summary>All of it, as this product says it.</summary>
    Json,
}

/// <summary>How formats are called outside.</summary>
internal static class AgendaFormats
{
    private static readonly Dictionary<AgendaFormat, (string Extension, string ContentType)> Known = new()
    {
        [AgendaFormat.Html] = ("html", "text/html; charset=utf-8"),
        [AgendaFormat.Ics] = ("ics", "text/calendar; charset=utf-8"),
        [AgendaFormat.Docx] = ("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        [AgendaFormat.Xlsx] = ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        [AgendaFormat.ScheduleXml] = ("schedule.xml", "application/xml; charset=utf-8"),
        [AgendaFormat.ScheduleJson] = ("schedule.json", "application/json; charset=utf-8"),
        [AgendaFormat.Json] = ("json", "application/json; charset=utf-8"),
    };

    public static string Extension(this AgendaFormat format) => Known[format].Extension;

    public static string ContentType(this AgendaFormat format) => Known[format].ContentType;

    /// <summary>The format whose files end so; null for none.</summary>
    public static AgendaFormat? OfExtension(string extension) =>
        Known.Where(pair => pair.Value.Extension == extension).Select(pair => (AgendaFormat?)pair.Key).FirstOrDefault();
}
