namespace Delegations.Documents.Reading.Interpreting;

/// <summary>What a column holds, in words.</summary>
internal sealed record ColumnContent(string English, string French, string Dutch, string German)
{
    public static readonly ColumnContent Times = new("times", "des heures", "tijden", "Uhrzeiten");
    public static readonly ColumnContent Days = new("days", "des jours", "dagen", "Tage");
    public static readonly ColumnContent Durations = new("durations", "des durées", "tijdsduren", "Zeitdauern");
    public static readonly ColumnContent Titles = new("titles", "des titres", "titels", "Titel");
    public static readonly ColumnContent Labels = new("labels of the Traffic Light Protocol", "des étiquettes du Traffic Light Protocol", "labels van het Traffic Light Protocol", "Kennzeichnungen des Traffic Light Protocol");
    public static readonly ColumnContent Names = new("names", "des noms", "namen", "Namen");
}
