using Delegations.Documents.Rendering.Words;

namespace Delegations.Documents.Rendering.Agendas;

/// <summary>Who speaks and who receives, as a list of terms.</summary>
internal sealed class PeopleMarkup(AgendaMarkup page)
{
    private readonly MarkupWriter _html = page.Html;

    public void Write(AgendaSession session)
    {
        if (session.Speakers.Count + session.Hosts.Count is 0)
        {
            return;
        }

        _html.Write($"""<dl class="people">""");
        Write(session.Speakers, session.Speakers.Count > 1 ? words => words.Speakers : words => words.Speaker);
        Write(session.Hosts, session.Hosts.Count > 1 ? words => words.Hosts : words => words.Host);
        _html.Write($"</dl>\n");
    }

    private void Write(IReadOnlyList<AgendaPerson> people, Func<DocumentWords, string> label)
    {
        if (people.Count is 0)
        {
            return;
        }

        _html.Write($"<dt>");
        page.Word(label);
        _html.Write($"</dt>");
        foreach (var person in people)
        {
            _html.Write($"""<dd dir="auto">{person.Name}""");
            if (person.Detail.Length > 0)
            {
                _html.Write($"""<span class="detail">, {person.Detail}</span>""");
            }

            if (person.Email is { Length: > 0 } email)
            {
                _html.Write($"""<span class="detail"> · {email}</span>""");
            }

            if (person.Phone is { Length: > 0 } phone)
            {
                _html.Write($"""<span class="detail"> · """);
                page.Callable(phone);
                _html.Write($"</span>");
            }

            _html.Write($"</dd>");
        }
    }
}
