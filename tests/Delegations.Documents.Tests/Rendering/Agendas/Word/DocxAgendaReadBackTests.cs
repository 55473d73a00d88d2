using Delegations.Documents.Rendering.Agendas.Word;
using Delegations.Model;
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

    private static Language Find(string code) => Language.OfDocuments.Single(language => language.Code == code);
}
