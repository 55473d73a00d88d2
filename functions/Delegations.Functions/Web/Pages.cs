using System.Security.Cryptography;
using System.Text;

namespace Delegations.Web;

/// <summary>The one style sheet of our pages, and what browsers may do with them.</summary>
internal static class Pages
{
    /// <summary>For a whole document of ours shown on its own: its own styles, nothing else.</summary>
    public const string DocumentPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox; frame-ancestors 'self'";

    /// <summary>The same where readers open it at its own address: they may follow its links to a telephone or a calendar.</summary>
    public const string LivePolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public const string Css = """
        :root{color-scheme:light dark;--ink:#1d2430;--quiet:#5a6473;--line:#d5dae2;--paper:#fff;--soft:#f4f6f9;--accent:#14508c;--bad:#a3261b;--warn:#8a5a00;--good:#1c6b35}
        @media (prefers-color-scheme:dark){:root{--ink:#e8ebf0;--quiet:#a5afbd;--line:#3a4350;--paper:#14181f;--soft:#1d232c;--accent:#8bbcf0;--bad:#ff9b90;--warn:#f0c36a;--good:#86d6a0}}
        *{box-sizing:border-box}
        body{margin:0;font:1rem/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper)}
        main{max-width:60rem;margin:0 auto;padding:1.5rem 1rem 4rem}
        h1{font-size:1.7rem;line-height:1.2}h2{font-size:1.2rem;margin-top:2.2rem;border-bottom:1px solid var(--line);padding-bottom:.3rem}
        a{color:var(--accent)}
        .quiet{color:var(--quiet);font-size:.92rem}
        .banner{margin:0;padding:.4rem 1rem;background:var(--soft);border-bottom:1px solid var(--line);font-size:.88rem}
        .error{color:var(--bad)}.warning{color:var(--warn)}.good{color:var(--good)}
        .cards{list-style:none;padding:0}.cards li{display:flex;flex-wrap:wrap;gap:.3rem 1rem;align-items:baseline;padding:.7rem 0;border-bottom:1px solid var(--line)}
        form{display:flex;flex-wrap:wrap;gap:.8rem;align-items:end;background:var(--soft);padding:1rem;border-radius:.5rem;margin:.8rem 0}
        label{display:flex;flex-direction:column;gap:.2rem;font-size:.92rem;max-width:100%}
        input,select,button{font:inherit;padding:.45rem .6rem;border:1px solid var(--line);border-radius:.35rem;background:var(--paper);color:var(--ink);max-width:100%}
        button{background:var(--accent);color:var(--paper);border-color:var(--accent);cursor:pointer}
        textarea{font:inherit;padding:.45rem .6rem;border:1px solid var(--line);border-radius:.35rem;background:var(--paper);color:var(--ink);width:100%}
        .facts{display:grid;grid-template-columns:minmax(6rem,max-content) 1fr;gap:.4rem 1.2rem}.facts dt{color:var(--quiet)}.facts dd{margin:0}
        .facts dd,.text{white-space:pre-line;overflow-wrap:anywhere}
        .noted{border-left:.3rem solid var(--accent);background:var(--soft);padding:.2rem 1rem;margin:.8rem 0}
        .answer{flex-direction:column;align-items:stretch}.answer fieldset{border:0;margin:0;padding:0}.answer legend{font-weight:600;font-size:1.15rem}.answer label:not(.choice){font-size:1rem}
        .choice{flex-direction:row;align-items:center;gap:.8rem;margin:.5rem 0;padding:.8rem 1rem;border:2px solid var(--line);border-radius:.5rem;background:var(--paper);font-size:1.15rem;cursor:pointer}
        .choice:has(:checked){border-color:var(--accent)}.choice input{width:1.4rem;height:1.4rem;flex:none}.answer button{font-size:1.15rem;padding:.8rem}
        @media (max-width:32rem){.facts{grid-template-columns:1fr;gap:0}.facts dd{margin-bottom:.6rem}}
        :focus-visible{outline:3px solid var(--accent);outline-offset:2px}
        .scroll{overflow-x:auto}table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
        th,td{text-align:left;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid var(--line)}
        @media print{form,.banner,nav{display:none}}
        """;

    /// <summary>Our pages run no script, load nothing, and send forms only home; the style sheet is allowed by its hash.</summary>
    public static string Policy { get; } =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Css)))}'; "
        + "form-action 'self'; frame-src 'self'; base-uri 'none'; frame-ancestors 'none'";
}
