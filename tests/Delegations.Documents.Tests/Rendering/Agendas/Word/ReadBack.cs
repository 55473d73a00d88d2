using Delegations.Documents.Reading;
using Delegations.Documents.Reading.Formats;
using Delegations.Documents.Rendering.Agendas;
using Delegations.Documents.Rendering.Words;
using Delegations.Model;
using Xunit;

namespace Delegations.Documents.Tests.Rendering.Agendas.Word;

/// <summary>What an agenda says of its sessions, and what our own reader takes out of the document made of it.</summary>
internal static class ReadBack
{
    public static Itinerary Of(byte[] file, string fileName) =>
        Assert.IsType<ItineraryOutcome.Read>(ItineraryReader.Read(file, new ReadOptions { FileName = fileName, Language = Language.English })).Itinerary;

    /// <summary>The sessions with a time, as the agenda shows them.</summary>
    public static IEnumerable<string> Shown(Agenda agenda)
    {
        var words = DocumentWords.In(agenda.Language);
        return agenda.Dated.Where(session => session.Start is not null).Select(session => Said(
            session.Date,
            (session.Start, session.End, session.EndDate),
            session.Zone.Id,
            (session.Title.IsEmpty ? words.Untitled : session.Title.Main, session.Place.Main, session.Notes.Main),
            session.Speakers.Select(person => (person.Name, person.Detail)),
            session.Hosts.Select(person => (person.Name, person.Detail))));
    }

    public static IEnumerable<string> Read(Itinerary itinerary) => itinerary.Sessions.Where(session => session.Start is not null && session.Date is not null).Select(session => Said(
        session.Date,
        (session.Start, session.End, session.EndDate == session.Date ? null : session.EndDate),
        session.TimeZone.Id,
        (session.Title, session.Place, session.Notes),
        session.Speakers.Select(mention => (mention.Name, Detail(mention))),
        session.Hosts.Select(mention => (mention.Name, Detail(mention)))));

    private static string Detail(Mention mention) => string.Join(", ", new[] { mention.Function, mention.Organisation }.Where(part => !string.IsNullOrEmpty(part) && part != mention.Name));

    private static string Said(
        NodaTime.LocalDate? date,
        (NodaTime.LocalTime? Start, NodaTime.LocalTime? End, NodaTime.LocalDate? EndDate) times,
        string zone,
        (string Title, string Place, string Notes) texts,
        IEnumerable<(string Name, string Detail)> speakers,
        IEnumerable<(string Name, string Detail)> hosts) => string.Join(
            " | ",
            date,
            times.Start,
            times.End,
            times.EndDate,
            zone,
            CleanText.Of(texts.Title),
            CleanText.Of(texts.Place),
            CleanText.Of(texts.Notes),
            string.Join("; ", speakers),
            string.Join("; ", hosts));
}
