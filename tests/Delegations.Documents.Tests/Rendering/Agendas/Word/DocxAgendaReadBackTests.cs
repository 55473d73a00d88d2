using Delegations.Documents.Rendering.Agendas.Word;
using Delegations.Model;
using NodaTime;
using Xunit;

namespace Delegations.Documents.Tests.Rendering.Agendas.Word;

/// <summary>A coordinator changes the document by hand and sends it back: our reader must find the same sessions in it.</summary>
public sealed class DocxAgendaReadBackTests
{
    public static TheoryData<string, string> Kinds => new(from name in OfficeSamples.Names from language in Language.All select (name, language.Code));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_session_is_read_back_as_the_agenda_shows_it(string name, string code)
    {
        var agenda = OfficeSamples.Agenda(name, Find(code));

        var read = ReadBack.Of(DocxAgenda.Render(agenda), "agenda.docx");

        Assert.Equal(ReadBack.Shown(agenda), ReadBack.Read(read));
    }

    [Fact]
    public void Home_times_labels_and_changes_make_no_other_sessions()
    {
        var labelled = OfficeSamples.Agenda("two legs", with: settings => settings with { HomeZone = DateTimeZoneProviders.Tzdb["Asia/Tashkent"] });
        var agenda = labelled with
        {
            Changes = OfficeSamples.WithChanges().Changes,
            Chapters = [.. labelled.Chapters.Select(chapter => chapter with { Days = [.. chapter.Days.Select(day => day with { Sessions = [.. day.Sessions.Select(session => session with { Handling = Handling.Amber })] })] })],
        };

        var read = ReadBack.Of(DocxAgenda.Render(agenda), "agenda.docx");

        Assert.Equal(ReadBack.Shown(agenda), ReadBack.Read(read));
    }

    [Fact]
    public void Titles_and_times_in_Russian_are_read_back()
    {
        var agenda = OfficeSamples.Agenda("two legs", Language.Russian);

        var read = ReadBack.Of(DocxAgenda.Render(agenda), "agenda.docx");

        Assert.Equal(
            agenda.Dated.Where(session => session.Start is not null).Select(session => (session.Date, session.Start, session.End, session.Title.Main, session.Zone.Id)),
            read.Sessions.Where(session => session.Start is not null).Select(session => (session.Date, session.Start, session.End, session.Title, session.TimeZone.Id)));
    }

    private static Language Find(string code) => Language.OfDocuments.Single(language => language.Code == code);
}
