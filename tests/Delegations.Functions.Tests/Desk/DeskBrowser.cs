using System.Net;
using System.Net.Http.Headers;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Xunit;

namespace Delegations.Functions.Tests.Desk;

/// <summary>A coordinator's browser without scripts: keeps cookies, opens pages, sends the forms that they hold, follows where these lead.</summary>
internal sealed class DeskBrowser(Pipeline pipeline)
{
    private Dictionary<string, string> cookies = new(StringComparer.Ordinal);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Sent with every request, such as a sign-in.</summary>
    public Dictionary<string, string> Headers { get; } = new(StringComparer.Ordinal);

    /// <summary>The same browser, answered by another instance of the app.</summary>
    public DeskBrowser Through(Pipeline other) => new(other) { cookies = cookies };

    /// <summary>The page at an address, which must be there.</summary>
    public async Task<IHtmlDocument> OpenAsync(string path)
    {
        var answer = await GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        return Parse(answer);
    }

    public Task<Answer> GetAsync(string path) => SendAsync(new HttpRequestMessage(HttpMethod.Get, path));

    /// <summary>Sends a form as it stands, some fields filled in otherwise, with a file where it takes one.</summary>
    public Task<Answer> SubmitAsync(IHtmlFormElement form, (string Name, byte[] Content)? file, params (string Name, string Value)[] filled)
    {
        var fields = FieldsOf(form, filled);
        HttpContent content;
        if (form.Enctype is "multipart/form-data")
        {
            var parts = new MultipartFormDataContent();
            fields.ForEach(field => parts.Add(new StringContent(field.Value), field.Key));
            if (file is { } sent)
            {
                var body = new ByteArrayContent(sent.Content);
                body.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
                parts.Add(body, "file", sent.Name);
            }

            content = parts;
        }
        else
        {
            content = new FormUrlEncodedContent(fields);
        }

        var request = new HttpRequestMessage(HttpMethod.Post, form.GetAttribute("action")) { Content = content };
        request.Headers.TryAddWithoutValidation("Sec-Fetch-Site", "same-origin");
        return SendAsync(request);
    }

    public Task<Answer> SubmitAsync(IHtmlFormElement form, params (string Name, string Value)[] filled) => SubmitAsync(form, null, filled);

    /// <summary>The page that a form which worked leads to.</summary>
    public async Task<IHtmlDocument> FollowAsync(Task<Answer> submitted)
    {
        var answer = await submitted;
        Assert.Equal(HttpStatusCode.SeeOther, answer.Status);
        return await OpenAsync(answer.Header("Location"));
    }

    public static IHtmlDocument Parse(Answer answer) => new HtmlParser().ParseDocument(answer.Text);

    /// <summary>The form that goes to an address; which of several, by a field's value.</summary>
    public static IHtmlFormElement Form(IHtmlDocument page, string action, string? having = null) => Assert.Single(
        page.Forms, form => form.GetAttribute("action") == action && (having is null || form.Elements.OfType<IHtmlInputElement>().Any(input => input.Value == having)));

    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    public async Task<Answer> SendAsync(HttpRequestMessage request)
    {
        if (cookies.Count > 0)
        {
            request.Headers.TryAddWithoutValidation("Cookie", string.Join("; ", cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")));
        }

        foreach (var (name, value) in Headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        var answer = await pipeline.SendAsync(request, Cancel);
        foreach (var cookie in answer.Headers.TryGetValues("Set-Cookie", out var set) ? set : [])
        {
            var parts = cookie.Split(';')[0].Split('=', 2);
            cookies[parts[0]] = parts[1];
        }

        return answer;
    }

    /// <summary>The fields as a browser would send them, some of them filled in otherwise.</summary>
    public static List<KeyValuePair<string, string>> FieldsOf(IHtmlFormElement form, (string Name, string Value)[] filled)
    {
        var fields = new List<KeyValuePair<string, string>>();
        foreach (var element in form.Elements)
        {
            var (name, value) = element switch
            {
                IHtmlInputElement { IsDisabled: true } or IHtmlSelectElement { IsDisabled: true } => ("", ""),
                IHtmlInputElement { Type: "file" } => ("", ""),
                IHtmlInputElement { Type: "radio" or "checkbox", IsChecked: false } => ("", ""),
                IHtmlInputElement input => (input.Name, input.Value),
                IHtmlSelectElement select => (select.Name, select.Value),
                IHtmlTextAreaElement area => (area.Name, area.Value),
                _ => ("", ""),
            };
            if (!string.IsNullOrEmpty(name) && filled.All(field => field.Name != name))
            {
                fields.Add(KeyValuePair.Create(name, value ?? ""));
            }
        }

        fields.AddRange(filled.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return fields;
    }
}
