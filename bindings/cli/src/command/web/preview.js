// Loads the page anew when the site was, and says what is wrong with the policy. A part of `lotsen web --serve` alone.
(() => {
    // The number of the site that this page is of.
    const seen = Number(new URL(document.currentScript.src).search.slice(1));
    let told;
    const tell = (fault) => {
        told?.remove();
        told = undefined;
        if (!fault) return;
        told = document.createElement('pre');
        told.setAttribute('role', 'alert');
        told.textContent = fault;
        // By the object model, because the page allows no style within itself.
        Object.assign(told.style, {
            position: 'fixed',
            inset: 'auto 0 0 0',
            zIndex: '9999',
            maxHeight: '60vh',
            overflow: 'auto',
            margin: '0',
            padding: '1rem',
            font: '14px/1.4 monospace',
            whiteSpace: 'pre-wrap',
            color: '#ffffff',
            background: '#7a1020',
        });
        // Beside the body, which the guide draws anew.
        document.documentElement.append(told);
    };
    const ask = async () => {
        try {
            const { made, fault } = await (await fetch('preview.json', { cache: 'no-store' })).json();
            if (made !== seen) {
                location.reload();
                return;
            }
            if (fault !== (told?.textContent ?? null)) tell(fault);
        } catch {
            tell('lotsen web --serve has ended.');
        }
        setTimeout(ask, 500);
    };
    ask();
})();
