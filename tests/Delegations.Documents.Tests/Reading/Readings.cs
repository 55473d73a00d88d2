using System.Text;
using Delegations.Documents.Reading;
using Delegations.Documents.Tests.Reading.Samples;
using Delegations.Model;
using NodaTime;
using Xunit;

namespace Delegations.Documents.Tests.Reading;

/// <summary>Reads what a test needs read, and fails where that is refused.</summary>
internal static class Readings
{
    public static Itinerary ReadSample(string name) => ReadBytes(SampleFiles.Read(name), name);

    public static Itinerary ReadText(string text, string fileName = "programme.csv", LocalDate? date = null) => ReadBytes(Encoding.UTF8.GetBytes(text), fileName, date);

    public static Itinerary ReadBytes(byte[] content, string fileName, LocalDate? date = null) =>
        Try(content, fileName, date) switch
        {
            ItineraryOutcome.Read read => read.Itinerary,
            ItineraryOutcome.Unreadable refused => throw new InvalidOperationException(refused.Code),
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    /// <summary>As for a visit in Brussels: a test of zones that the file must give calls the reader itself.</summary>
    public static ItineraryOutcome Try(byte[] content, string fileName, LocalDate? date = null) =>
        ItineraryReader.Read(content, new ReadOptions { FileName = fileName, Language = Language.English, Date = date, Zone = DateTimeZoneProviders.Tzdb["Europe/Brussels"] });

    /// <summary>Reads with what a visit knows beside the file.</summary>
    public static Itinerary ReadWith(string text, Func<ReadOptions, ReadOptions> with) => ReadWith(Encoding.UTF8.GetBytes(text), "programme.csv", with);

    public static Itinerary ReadWith(byte[] content, string fileName, Func<ReadOptions, ReadOptions> with) =>
        Assert.IsType<ItineraryOutcome.Read>(ItineraryReader.Read(content, with(new ReadOptions { FileName = fileName, Language = Language.English }))).Itinerary;

    public static PeopleOutcome.Read ReadPeople(byte[] content, string fileName = "") =>
        Assert.IsType<PeopleOutcome.Read>(PeopleReader.Read(content, new PeopleReadOptions { FileName = fileName, Language = Language.English }));

    public static PeopleOutcome.Read ReadPeople(string text) => ReadPeople(Encoding.UTF8.GetBytes(text));
}
