package se.lotsen.app

import android.os.Build
import android.os.Bundle
import android.view.View
import androidx.activity.ComponentActivity
import androidx.activity.compose.setContent
import androidx.activity.enableEdgeToEdge
import androidx.activity.viewModels
import androidx.lifecycle.viewmodel.initializer
import androidx.lifecycle.viewmodel.viewModelFactory
import se.lotsen.app.ui.App

/** The one activity: the guide's screen from edge to edge. */
class MainActivity : ComponentActivity() {
    val model: GuideModel by viewModels {
        viewModelFactory { initializer { GuideModel((application as LotsenApp).setting) } }
    }

    override fun onCreate(savedInstanceState: Bundle?) {
        enableEdgeToEdge()
        super.onCreate(savedInstanceState)
        // What is typed is for no other app to learn from.
        window.decorView.importantForAutofill = View.IMPORTANT_FOR_AUTOFILL_NO_EXCLUDE_DESCENDANTS
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.R)
            window.decorView.importantForContentCapture = View.IMPORTANT_FOR_CONTENT_CAPTURE_NO_EXCLUDE_DESCENDANTS
        setContent { App(model) }
    }

    override fun onStart() {
        super.onStart()
        model.observe()
    }

    override fun onStop() {
        super.onStop()
        if (!isChangingConfigurations) model.lookup.typed.forget()
    }
}
